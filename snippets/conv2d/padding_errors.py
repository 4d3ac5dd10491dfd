import torch
from torch import nn

try:
    nn.Conv2d(1, 1, 3, stride=2, padding="same")
except ValueError as error:
    print(error)

for padding in [-1, (1, 1, 1, 1)]:
    conv = nn.Conv2d(1, 1, 3, padding=padding)
    try:
        conv(torch.rand(1, 1, 5, 5))
    except RuntimeError as error:
        print(error)
