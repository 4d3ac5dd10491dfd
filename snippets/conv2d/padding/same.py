import torch
import torch.nn.functional as F
from torch import nn

image = torch.rand(1, 1, 12, 12)
for k, d in [(1, 1), (3, 1), (5, 1), (3, 2), (2, 1), (4, 1)]:
    total = d * (k - 1)
    before = total // 2  # left and top
    after = total - before  # right and bottom
    same = nn.Conv2d(1, 1, k, dilation=d, padding="same")
    padded = F.pad(image, (before, after, before, after))
    by_hand = F.conv2d(padded, same.weight, same.bias, dilation=d)
    equal = torch.allclose(same(image), by_hand, atol=1e-5)
    print(f"k={k} d={d}: {before} before, {after} after, {equal}")
