import torch
from torch import nn

image = torch.tensor([
    [1.0, 3.0, 0.0, 2.0],
    [4.0, 2.0, 1.0, 1.0],
    [0.0, 1.0, 5.0, 6.0],
    [2.0, 2.0, 7.0, 0.0],
])[None]
pool = nn.MaxPool2d(2)
conv = nn.Conv2d(1, 1, 2, stride=2, bias=False)
nn.init.constant_(conv.weight, 0.25)

for layer in [pool, conv]:
    numbers = sum(p.numel() for p in layer.parameters())
    print(layer(image)[0].tolist(), "learns", numbers)
