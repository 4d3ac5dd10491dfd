import torch
from torch import nn


def ones(groups):
    conv = nn.Conv2d(4, 4, 1, groups=groups, bias=False)
    nn.init.ones_(conv.weight)
    return conv


image = torch.tensor([1.0, 10.0, 100.0, 1000.0])
image = image.reshape(1, 4, 1, 1)
for name, layers in {
    "three grouped": [ones(2), ones(2), ones(2)],
    "1x1 at the end": [ones(2), ones(2), ones(1)],
    "shuffle between": [ones(2), nn.ChannelShuffle(2), ones(2)],
}.items():
    output = nn.Sequential(*layers)(image)
    print(f"{name:15}", output.flatten().long().tolist())
