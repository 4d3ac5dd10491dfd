import torch
import torch.nn as nn

# 1 picture, 1 channel, 32×32
image = torch.zeros(1, 1, 32, 32)
# 1 channel in, 6 out, 3×3 kernels
layer = nn.Conv2d(1, 6, 3)
output = layer(image)
sizes = [p.numel() for p in layer.parameters()]

print("input", tuple(image.shape))
print("output", tuple(output.shape))
print("parameters", sizes, sum(sizes))
