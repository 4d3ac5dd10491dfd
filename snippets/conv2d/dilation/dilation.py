import torch
from torch import nn

image = torch.arange(49.0).reshape(1, 1, 7, 7)
for dilation in [1, 2, 3]:
    conv = nn.Conv2d(1, 1, 3, dilation=dilation, bias=False)
    nn.init.ones_(conv.weight)
    print(conv.weight.numel(), "weights")
    print(conv(image)[0, 0].round().long())
