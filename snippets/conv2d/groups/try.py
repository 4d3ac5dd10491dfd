import torch
from torch import nn

image = 10.0 ** torch.arange(6.0)  # 1, 10, …, 100000
image = image.reshape(1, 6, 1, 1)

conv = nn.Conv2d(6, 4, 1, groups=2, bias=False)
nn.init.ones_(conv.weight)
print(tuple(conv.weight.shape))
print(conv(image).flatten().round().long().tolist())

try:
    nn.Conv2d(6, 4, 1, groups=3)
except ValueError as error:
    print(error)
