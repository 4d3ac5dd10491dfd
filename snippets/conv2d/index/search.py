import torch
from torch import nn

n, wanted = 32, 16
image = torch.rand(1, 1, n, n)
for k in range(1, 8):
    for s in range(1, 5):
        for p in range(k // 2 + 1):
            conv = nn.Conv2d(1, 1, k, stride=s, padding=p)
            if conv(image).shape[-1] == wanted:
                rest = (n + 2 * p - k) % s
                print(
                    f"kernel {k}, stride {s}, padding {p}, rest {rest}"
                )
