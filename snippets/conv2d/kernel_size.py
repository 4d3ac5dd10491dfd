import torch
from torch import nn

image = torch.rand(1, 1, 32, 32)
for kernel_size in [1, 3, 5, (3, 5)]:
    conv = nn.Conv2d(1, 1, kernel_size)
    print(tuple(conv.weight.shape), tuple(conv(image).shape))
