import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
images = torch.rand(5, 1, 8, 8)
labels = torch.tensor([0, 1, 2, 0, 1])

output = conv(images[labels == 9])
print(tuple(output.shape))
print(output.sum().item(), output.mean().item())
