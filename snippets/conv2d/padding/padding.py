import torch
from torch import nn

image = torch.arange(25.0).reshape(1, 1, 5, 5)
conv = nn.Conv2d(1, 1, 3, padding=1, bias=False)
nn.init.ones_(conv.weight)
print(conv(image)[0, 0].round().long())

for padding in [0, 1, (0, 2), "valid", "same"]:
    conv = nn.Conv2d(1, 1, 3, padding=padding)
    print(padding, tuple(conv(image).shape))
