import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3, device="cpu")
image = torch.rand(1, 1, 32, 32)
print(conv.weight.device, conv.bias.device, image.device)
print(conv(image).device)

plan = nn.Conv2d(1, 6, 3, device="meta")
print(plan.weight.device, tuple(plan.weight.shape))
try:
    print(plan.device)  # layers have no such attribute
except AttributeError as error:
    print(error)
