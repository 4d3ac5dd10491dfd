import torch
from torch import nn

for bias in [True, 0.5, "False", False, 0, None, torch.zeros(1)]:
    conv = nn.Conv2d(1, 6, 3, bias=bias)
    print(repr(bias), "->", conv.bias is not None)

conv = nn.Conv2d(1, 6, 3, bias=0.5)
print((conv.bias == 0.5).any().item())
nn.init.constant_(conv.bias, 0.5)
print((conv.bias == 0.5).all().item())
