import torch
from torch import nn

image = torch.rand(1, 1, 32, 32)
for k, d in [(1, 1), (3, 1), (5, 1), (7, 1), (3, 2), (5, 2)]:
    p = d * (k - 1) // 2
    conv = nn.Conv2d(1, 1, k, padding=p, dilation=d)
    size = tuple(conv(image).shape[2:])
    print(f"kernel {k}, dilation {d}: padding {p} -> {size}")
