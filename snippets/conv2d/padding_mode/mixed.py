import torch
import torch.nn.functional as F
from torch import nn

image = torch.arange(1.0, 7.0).reshape(1, 1, 2, 3)
padded = F.pad(image, (1, 1, 0, 0), mode="circular")
print(padded[0, 0].long())

conv = nn.Conv2d(1, 1, 3, padding=(1, 0))  # zeros, height only
print(tuple(conv(padded).shape))
