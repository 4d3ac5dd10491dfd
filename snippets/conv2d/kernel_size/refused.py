import torch
from torch import nn

conv = nn.Conv2d(1, 1, 0)
print("built:", tuple(conv.weight.shape))
try:
    conv(torch.rand(1, 1, 5, 5))
except RuntimeError as error:
    print(error)

for arguments in [(1, 1, -1), (1, 1, 6 / 2), (1, 1)]:
    try:
        nn.Conv2d(*arguments)
    except (RuntimeError, TypeError) as error:
        print(error)
