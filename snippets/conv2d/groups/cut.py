import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 4, 5, 5)
conv = nn.Conv2d(4, 6, 3, groups=2, bias=False)

top = F.conv2d(image[:, :2], conv.weight[:3])
bottom = F.conv2d(image[:, 2:], conv.weight[3:])
by_hand = torch.cat([top, bottom], dim=1)
print(torch.allclose(conv(image), by_hand, atol=1e-6))
