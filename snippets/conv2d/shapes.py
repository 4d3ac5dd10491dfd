import torch
from torch import nn

conv = nn.Conv2d(2, 3, 3)
print("weight: ", tuple(conv.weight.shape))

batch = torch.rand(4, 2, 8, 8)  # N, C, H, W
print("batch:  ", tuple(conv(batch).shape))

picture = torch.rand(2, 8, 8)  # C, H, W
print("picture:", tuple(conv(picture).shape))
