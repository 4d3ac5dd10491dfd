import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3, device="cpu")
print(conv.weight.device)

huge = nn.Conv2d(4096, 4096, 101, device="meta")
image = torch.rand(8, 4096, 1000, 1000, device="meta")
print(tuple(huge(image).shape))
print(huge.weight.numel() * 4 // 10**9, "GB of weights")
