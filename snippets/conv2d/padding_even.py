import torch
import torch.nn.functional as F
from torch import nn

image = torch.rand(1, 1, 5, 5)
same = nn.Conv2d(1, 1, 4, padding="same")
padded = F.pad(image, (1, 2, 1, 2))  # left, right, top, bottom
by_hand = F.conv2d(padded, same.weight, same.bias)

print(tuple(same(image).shape))
print(torch.allclose(same(image), by_hand, atol=1e-6))
