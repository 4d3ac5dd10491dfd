import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
try:
    conv(torch.rand(1, 3, 32, 32))
except RuntimeError as error:
    print(error)

grey = torch.rand(3, 32, 32)  # three grey pictures, no channel
print(tuple(nn.Conv2d(3, 6, 3)(grey).shape))
print(tuple(conv(grey.unsqueeze(1)).shape))
