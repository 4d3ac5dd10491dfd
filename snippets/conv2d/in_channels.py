import torch
from torch import nn

conv = nn.Conv2d(in_channels=2, out_channels=1, kernel_size=1)
with torch.no_grad():
    conv.weight[0, :, 0, 0] = torch.tensor([1.0, 10.0])
    conv.bias[0] = 0.0

image = torch.tensor([[[1.0, 2.0]], [[3.0, 4.0]]])
print(tuple(image.shape))  # 2 channels, 1 row, 2 columns
print(conv(image).round().long())
