import torch
from torch import nn

image = torch.rand(1, 1, 32, 32)
for kernel_size in [3, 4, 5, 6]:
    conv = nn.Conv2d(1, 1, kernel_size, padding=kernel_size // 2)
    print(kernel_size, tuple(conv(image).shape[2:]))
