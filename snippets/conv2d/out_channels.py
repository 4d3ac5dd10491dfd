import torch
from torch import nn

conv1 = nn.Conv2d(1, 6, 3)
conv2 = nn.Conv2d(6, 16, 3)
image = torch.rand(1, 1, 32, 32)
print(tuple(conv2(conv1(image)).shape))
for conv in [conv1, conv2]:
    print(conv.weight.numel(), "+", conv.bias.numel())

conv3 = nn.Conv2d(8, 16, 3)  # 16 come out, 8 expected
try:
    conv3(conv2(conv1(image)))
except RuntimeError as error:
    print(error)
