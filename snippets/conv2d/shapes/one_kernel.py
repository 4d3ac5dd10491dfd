import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(2, 3, 3)
picture = torch.rand(1, 2, 8, 8)

print(tuple(conv.weight[1].shape))  # one filter
print(tuple(conv.weight[1, 0].shape))  # one kernel

total = conv.bias[1]
for c in range(2):
    kernel = conv.weight[1, c][None, None]
    total = total + F.conv2d(picture[:, c : c + 1], kernel)
print(torch.allclose(total[:, 0], conv(picture)[:, 1], atol=1e-6))
