import torch
from torch import nn

for n in [224, 227]:
    image = torch.rand(1, 1, n, n)
    for p in range(4):
        conv = nn.Conv2d(1, 1, 11, stride=4, padding=p)
        print(f"{n}, padding {p}: {conv(image).shape[-1]}")
