import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
linear = nn.Linear(8, 2)
image = torch.rand(1, 1, 8, 8)
plan = image.to("meta")

for layer in [linear, conv]:
    try:
        print(layer(plan).device)
    except RuntimeError as error:
        print(error)
try:
    image + plan
except RuntimeError as error:
    print(error)
