import torch
from torch import nn

conv = nn.Conv2d(1, 1, 3, stride=3)
for n in range(5, 13):
    size = conv(torch.rand(1, 1, n, n)).shape[-1]
    unread = n - (3 * (size - 1) + 3)
    print(f"{n} -> {size}, never read: {unread}")
