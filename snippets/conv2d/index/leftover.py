import torch
from torch import nn

image = torch.zeros(1, 1, 6, 6, requires_grad=True)
conv = nn.Conv2d(1, 1, 3, stride=2)
nn.init.ones_(conv.weight)
output = conv(image)
output.sum().backward()

print(tuple(output.shape))
print(image.grad[0, 0].round().long())  # windows that read it
