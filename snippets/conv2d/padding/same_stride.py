import torch
from torch import nn

try:
    nn.Conv2d(1, 1, 3, stride=2, padding="same")
except ValueError as error:
    print(error)

for k in range(2, 8):
    sizes = []
    for padding in k // 2, (k - 1) // 2:
        conv = nn.Conv2d(1, 1, k, stride=2, padding=padding)
        for n in 28, 29:
            sizes.append(conv(torch.rand(1, 1, n, n)).shape[-1])
    print(k, sizes[:2], sizes[2:])
