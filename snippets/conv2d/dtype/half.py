import torch
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 1, 32, 32)
conv = nn.Conv2d(1, 6, 3)

with torch.autocast("cpu", dtype=torch.bfloat16):
    output = conv(image)  # a float32 layer, a float32 image
print(output.dtype, conv.weight.dtype)

conv.to(torch.bfloat16)
output = conv(image.to(torch.bfloat16))
print(output.dtype, conv.weight.dtype)
