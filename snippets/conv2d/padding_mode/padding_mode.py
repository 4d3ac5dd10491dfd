import torch
from torch import nn

image = torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)
for mode in ["zeros", "reflect", "replicate", "circular"]:
    conv = nn.Conv2d(1, 1, 1, padding=1, padding_mode=mode, bias=False)
    nn.init.ones_(conv.weight)  # times 1: nothing changes
    print(mode)
    print(conv(image)[0, 0].long())
