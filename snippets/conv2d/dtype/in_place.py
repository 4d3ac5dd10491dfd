import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
image = torch.rand(1, 5, 5)

copy = conv.half()  # not a copy
image.half()  # the result is thrown away
print(copy is conv, conv.weight.dtype, image.dtype)

conv.float()
print(tuple(conv(image).shape), conv.weight.dtype)
