import torch
from torch import nn

image = torch.arange(25.0).reshape(1, 1, 5, 5)
for mode in ["zeros", "reflect", "replicate", "circular"]:
    conv = nn.Conv2d(1, 1, 1, padding=-1, padding_mode=mode, bias=False)
    nn.init.ones_(conv.weight)
    try:
        print(mode, conv(image)[0, 0].long().tolist())
    except RuntimeError as error:
        print(mode, error)
