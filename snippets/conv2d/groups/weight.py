import torch
from torch import nn

conv = nn.Conv2d(4, 6, 3, groups=2)
print(tuple(conv.weight.shape), conv.in_channels)
try:
    conv(torch.rand(1, conv.weight.shape[1], 5, 5))
except RuntimeError as error:
    print(error)
