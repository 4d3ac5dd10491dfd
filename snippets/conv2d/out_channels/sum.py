import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 3, 5, 5)
conv = nn.Conv2d(3, 6, 3, bias=False)

parts = []
for o in range(6):
    for c in range(3):
        channel = image[:, c : c + 1]
        kernel = conv.weight[o : o + 1, c : c + 1]
        parts.append(F.conv2d(channel, kernel))
print(len(parts), "partial maps")

totals = [sum(parts[3 * o : 3 * o + 3]) for o in range(6)]
by_hand = torch.cat(totals, dim=1)
print(tuple(by_hand.shape))
print(torch.allclose(conv(image), by_hand, atol=1e-5))
