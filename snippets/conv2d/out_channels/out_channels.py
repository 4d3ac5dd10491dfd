import torch
from torch import nn

conv = nn.Conv2d(
    in_channels=3, out_channels=6, kernel_size=3, bias=False
)
nn.init.ones_(conv.weight)
print("weight:", tuple(conv.weight.shape))

image = torch.ones(1, 3, 5, 5)
output = conv(image)
print("output:", tuple(output.shape))
print(output[0, :, 0, 0].tolist())
