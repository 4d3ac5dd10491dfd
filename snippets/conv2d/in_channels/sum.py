import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 6, 3)
grey = torch.rand(1, 1, 32, 32)
tripled = conv(grey.expand(-1, 3, -1, -1))

weight = conv.weight.sum(dim=1, keepdim=True)
single = F.conv2d(grey, weight, conv.bias)
print(tuple(conv.weight.shape), "->", tuple(weight.shape))
print(torch.allclose(tripled, single, atol=1e-5))
