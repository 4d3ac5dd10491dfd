import torch
from torch import nn

torch.manual_seed(0)
picture = torch.rand(1, 8, 8)
features = nn.Conv2d(1, 6, 3)(picture)
print(tuple(features.shape))

try:
    nn.BatchNorm2d(6)(features)
except ValueError as error:
    print(error)
print(tuple(features.flatten(1).shape))
print(tuple(features[None].flatten(1).shape))
