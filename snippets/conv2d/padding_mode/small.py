import torch
from torch import nn

for size in [4, 3, 2, 1]:
    image = torch.rand(1, 1, size, size)
    conv = nn.Conv2d(1, 1, 3, padding=1, padding_mode="reflect")
    try:
        print(size, "->", conv(image).shape[-1])
    except RuntimeError as error:
        print(size, error)
