import torch
from torch import nn

print(nn.Conv2d(1, 6, 3))
print(nn.Conv2d(1, 6, 3, 1, 0, 1, 1, True, "zeros"))
print(nn.Conv2d(1, 6, 3, dtype=torch.float64))
print(nn.Conv2d(2, 6, (3, 5), groups=2, bias=False))

conv = nn.Conv2d(1, 6, 3)
print(conv.padding, conv.dilation, conv.groups)
