import torch
from torch import nn

stack = torch.rand(3, 32, 32)  # three grey pictures
print(tuple(nn.Conv2d(3, 6, 3)(stack).shape))

image = torch.rand(1, 1, 5, 5)
crop = nn.Conv2d(1, 1, 3, padding=-1, padding_mode="reflect")
print(tuple(crop(image).shape))

leap = nn.Conv2d(1, 1, 3, stride=9)
print(tuple(leap(image).shape))

print(nn.Conv2d(1, 1, 3, bias="False").bias is None)

nothing = nn.Conv2d(0, 6, 3)
print(tuple(nothing(torch.rand(1, 0, 5, 5)).shape))
