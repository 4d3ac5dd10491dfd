import torch
from torch import nn

image = torch.zeros(1, 1, 8, 8, requires_grad=True)
conv = nn.Conv2d(1, 1, 2, stride=3)
nn.init.ones_(conv.weight)
conv(image).sum().backward()

reads = image.grad[0, 0].round().long()
print(reads)
print(reads.count_nonzero().item(), "of", reads.numel())
