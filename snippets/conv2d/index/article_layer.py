import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
image = torch.rand(1, 1, 32, 32)  # one grey picture
output = conv(image)

print("weight:", tuple(conv.weight.shape))
print("bias:  ", tuple(conv.bias.shape))
print("input: ", tuple(image.shape))
print("output:", tuple(output.shape))
