import torch
import torch.nn.functional as F
from torch import nn

image = torch.rand(1, 1, 5, 5)
print(tuple(nn.Conv2d(1, 1, 1, padding=(0, 2))(image).shape))

print(tuple(F.pad(image, (0, 2)).shape))
print(tuple(F.pad(image, (0, 0, 2, 2)).shape))
print(tuple(F.pad(image, (2, 2, 0, 0)).shape))
