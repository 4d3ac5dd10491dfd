import torch
import torch.nn.functional as F
from torch import nn

image = torch.arange(1.0, 5.0).reshape(1, 1, 2, 2)
padded = F.pad(image, (1, 2, 0, 3))  # left, right, top, bottom
print(padded[0, 0].long())

conv = nn.Conv2d(1, 1, 3)  # no padding of its own
print(tuple(conv(padded).shape))
