import torch
from torch import nn

image = torch.ones(1, 1, 8, 8)
for d in [1, 2, 4, 6, 8]:
    conv = nn.Conv2d(1, 1, 3, dilation=d, padding="same", bias=False)
    nn.init.ones_(conv.weight)
    met = conv(image).round().long()  # weights on real pixels
    print(d, "from", met.min().item(), "to", met.max().item())
