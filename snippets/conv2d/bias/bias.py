import torch
from torch import nn

conv = nn.Conv2d(1, 3, 3)
nn.init.zeros_(conv.weight)
with torch.no_grad():
    conv.bias[:] = torch.tensor([10.0, 20.0, 30.0])

print(conv(torch.rand(1, 4, 4)).round().long())
print(nn.Conv2d(1, 3, 3, bias=False).bias)
