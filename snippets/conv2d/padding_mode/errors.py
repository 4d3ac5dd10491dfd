import torch
from torch import nn

image = torch.rand(1, 1, 5, 5)
for mode in ["zeros", "reflect", "replicate", "circular"]:
    for padding in [4, 5, 6]:
        conv = nn.Conv2d(1, 1, 3, padding=padding, padding_mode=mode)
        try:
            result = tuple(conv(image).shape)
        except RuntimeError as error:
            result = error
        print(mode, padding, result)
