import torch
from torch import nn

conv = nn.Conv2d(1, 1, 3, stride=2, padding=1)
for size in [28, 29, 32, 33]:
    print(size, "->", conv(torch.rand(1, 1, size, size)).shape[-1])
