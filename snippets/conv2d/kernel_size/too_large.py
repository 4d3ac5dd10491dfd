import torch
from torch import nn

image = torch.rand(1, 1, 5, 5)
for conv in [
    nn.Conv2d(1, 1, 7),
    nn.Conv2d(1, 1, 8, padding=1),
    nn.Conv2d(1, 1, (1, 3), dilation=3),
    nn.Conv2d(1, 1, 7, padding=1),
]:
    try:
        print("works:", tuple(conv(image).shape))
    except RuntimeError as error:
        print(error)
