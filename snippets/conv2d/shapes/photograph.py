import torch
from torch import nn

conv = nn.Conv2d(3, 6, 3)
photograph = torch.rand(4, 5, 3)  # height, width, colours

picture = photograph.permute(2, 0, 1)  # colours first
print(tuple(picture.shape), tuple(conv(picture).shape))

tilted = photograph.permute(2, 1, 0)  # no error either
print(tuple(tilted.shape), tuple(conv(tilted).shape))
print(torch.equal(tilted, picture.transpose(1, 2)))
