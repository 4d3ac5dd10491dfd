import torch
from torch import nn

for kernel_size in [(3, 3, 3), (3,)]:
    conv = nn.Conv2d(1, 1, kernel_size)
    print(tuple(conv.weight.shape))
    try:
        conv(torch.rand(1, 1, 5, 5))
    except RuntimeError as error:
        print(error)
