import torch
from torch import nn

conv = nn.Conv2d(32, 6, 3)
photograph = torch.rand(1, 32, 40, 3)  # N, H, W, C
print(tuple(conv(photograph).shape))
