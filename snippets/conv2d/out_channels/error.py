import torch
from torch import nn

first = nn.Conv2d(3, 6, 3)
second = nn.Conv2d(18, 16, 3)  # "6 filters × 3 channels"
try:
    second(first(torch.rand(1, 3, 32, 32)))
except RuntimeError as error:
    print(error)

second = nn.Conv2d(first.out_channels, 16, 3)
print(tuple(second(first(torch.rand(1, 3, 32, 32))).shape))
