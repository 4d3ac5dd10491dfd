import torch
from torch import nn

for dilation in [3, (1, 3), 0, -1]:
    conv = nn.Conv2d(1, 1, 3, dilation=dilation)
    print("built: dilation", conv.dilation)
    try:
        conv(torch.rand(1, 1, 5, 5))
    except RuntimeError as error:
        print(error)
