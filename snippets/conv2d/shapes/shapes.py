import torch
from torch import nn

conv = nn.Conv2d(2, 3, 3)
print("weight: ", tuple(conv.weight.shape))
print("bias:   ", tuple(conv.bias.shape))

batch = torch.rand(4, 2, 8, 10)  # N, C, H, W
print("batch:  ", tuple(conv(batch).shape))

picture = torch.rand(2, 8, 10)  # C, H, W
print("picture:", tuple(conv(picture).shape))
