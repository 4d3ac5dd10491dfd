import torch
from torch import nn

depthwise = nn.Conv2d(64, 64, 3, groups=64, bias=False)
pointwise = nn.Conv2d(64, 128, 1, bias=False)
plain = nn.Conv2d(64, 128, 3, bias=False)

image = torch.rand(1, 64, 8, 8)
middle = depthwise(image)
print(tuple(middle.shape), depthwise.weight.numel())
print(tuple(pointwise(middle).shape), pointwise.weight.numel())
print(tuple(plain(image).shape), plain.weight.numel())
