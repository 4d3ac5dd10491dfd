import torch
from torch import nn


def changed(before, after):
    return (before != after).flatten(2).any(2).sum().item()


torch.manual_seed(0)
image = torch.rand(1, 3, 8, 8)
conv = nn.Conv2d(3, 6, 3)
before = conv(image)

darkened = image.clone()
darkened[:, 1] = 0.0  # one input channel
print(changed(before, conv(darkened)))

with torch.no_grad():
    conv.weight[2, 1] = 0.0  # one kernel of one filter
print(changed(before, conv(image)))
