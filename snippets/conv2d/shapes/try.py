import torch
from torch import nn

conv = nn.Conv2d(6, 12, (3, 5), groups=3)
print(tuple(conv.weight.shape), tuple(conv.bias.shape))
print(tuple(conv(torch.rand(2, 6, 10, 10)).shape))
