import torch
from torch import nn

try:
    nn.Conv2d(1, 6, 3, dtype=torch.uint8)
except RuntimeError as error:
    print(error)
try:
    nn.Conv2d(1, 6, 3).to(torch.uint8)
except TypeError as error:
    print(error)
