import torch
from torch import nn

for shape in [(1, 3, 32, 32), (1, 32, 32, 3)]:
    conv = nn.LazyConv2d(6, 3)  # out_channels, kernel_size
    conv(torch.rand(shape))
    print(shape, conv)
