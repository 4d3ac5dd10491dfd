import torch
from torch import nn

huge = nn.Conv2d(4096, 4096, 101, device="meta")
image = torch.rand(8, 4096, 1000, 1000, device="meta")
print(tuple(huge(image).shape))

weights = huge.weight.numel()
print(f"{weights:,} weights")
print(weights * huge.weight.element_size() // 10**9, "GB")
