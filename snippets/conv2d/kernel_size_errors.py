import torch
from torch import nn

small = torch.rand(1, 1, 5, 5)
for kernel_size in [7, (3, 3, 3)]:
    conv = nn.Conv2d(1, 1, kernel_size)
    try:
        conv(small)
    except RuntimeError as error:
        print(error)

try:
    nn.Conv2d(1, 6)
except TypeError as error:
    print(error)
