import torch
from torch import nn

conv = nn.Conv2d(3, 6, 3)
for shape in [
    (32, 32),
    (2, 1, 3, 32, 32),
    (1, 32, 32, 3),
    (32, 32, 3),
    (1, 3, 2, 32),
    (3, 32, 32),
]:
    try:
        print("works:", tuple(conv(torch.rand(shape)).shape))
    except RuntimeError as error:
        print(error)
