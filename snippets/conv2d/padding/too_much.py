import torch
from torch import nn

image = torch.ones(1, 1, 2, 2)
conv = nn.Conv2d(1, 1, 3, padding=3)
nn.init.ones_(conv.weight)
nn.init.constant_(conv.bias, 5.0)
print(conv(image)[0, 0].round().long())
