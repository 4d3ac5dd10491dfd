import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
image = torch.rand(2, 1, 5, 5)
conv = nn.Conv2d(1, 3, 3)
output = conv(image)

sums = F.conv2d(image, conv.weight)  # no bias
by_hand = sums + conv.bias.view(1, 3, 1, 1)
print(torch.allclose(output, by_hand, atol=1e-6))
print(tuple(conv.weight.shape), tuple(conv.bias.shape))

output.sum().backward()
print(conv.bias.grad.round().long())  # 2 pictures of 3×3 places
