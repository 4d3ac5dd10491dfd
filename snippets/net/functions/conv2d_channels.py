import torch
import torch.nn as nn

conv = nn.Conv2d(1, 6, 3)
print(conv.weight.shape)
print(conv.bias.shape)

try:
    conv(torch.zeros(1, 3, 32, 32))  # a colour picture
except RuntimeError as error:
    print(error)
