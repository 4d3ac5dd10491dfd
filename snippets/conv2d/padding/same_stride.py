import torch
from torch import nn

try:
    nn.Conv2d(1, 1, 3, stride=2, padding="same")
except ValueError as error:
    print(error)

for k in [3, 5, 7]:
    conv = nn.Conv2d(1, 1, k, stride=2, padding=k // 2)
    sizes = [conv(torch.rand(1, 1, n, n)).shape[-1] for n in (28, 29)]
    print(k, sizes)
