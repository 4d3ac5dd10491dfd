import torch
from torch import nn

for stride in [0, -1]:
    conv = nn.Conv2d(1, 1, 3, stride=stride)
    print("built:", conv)
    try:
        conv(torch.rand(1, 1, 5, 5))
    except RuntimeError as error:
        print(error)
