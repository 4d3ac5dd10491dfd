import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("china.jpg"))
x = photo.permute(2, 0, 1).float()[None] / 255
print("input ", tuple(x.shape))

for conv in [nn.Conv2d(3, 8, 3), nn.Conv2d(8, 4, 3)]:
    x = conv(x)
    print("weight", tuple(conv.weight.shape), conv.weight.numel())
    print("output", tuple(x.shape))
