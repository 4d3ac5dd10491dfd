import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
image = torch.rand(1, 1, 8, 8)

conv.to("meta")  # changes the layer itself
image.to("meta")  # the result is thrown away
print(conv.weight.device, image.device)

image = image.to("meta")
print(conv.weight.device, image.device)
