import torch
import torch.nn.functional as F

image = torch.full((1, 1, 3, 3), 100, dtype=torch.uint8)
weight = torch.ones(1, 1, 3, 3, dtype=torch.uint8)

print(F.conv2d(image, weight).item())
print(F.conv2d(image.float(), weight.float()).item())
