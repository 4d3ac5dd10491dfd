import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
depthwise = nn.Conv2d(4, 4, 3, groups=4, bias=False)
pointwise = nn.Conv2d(4, 6, 1, bias=False)

weight = pointwise.weight * depthwise.weight.transpose(0, 1)
print(tuple(weight.shape))

image = torch.rand(1, 4, 8, 8)
pair = pointwise(depthwise(image))
plain = F.conv2d(image, weight)
print(torch.allclose(pair, plain, atol=1e-5))
