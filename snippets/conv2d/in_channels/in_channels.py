import torch
from torch import nn

conv = nn.Conv2d(
    in_channels=3, out_channels=1, kernel_size=3, bias=False
)
nn.init.ones_(conv.weight)
print("weight:", tuple(conv.weight.shape))

image = torch.arange(48.0).reshape(1, 3, 4, 4)
print(conv(image).round().long())

window = image[0, :, :3, :3]  # top left, all three channels
print(window.sum(dim=(1, 2)).tolist())
