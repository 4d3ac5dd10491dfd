import torch
import torch.nn.functional as F
from torch import nn

image = torch.rand(1, 1, 5, 5)
conv = nn.Conv2d(1, 1, 3, padding=-1)
print("built:", conv)
try:
    conv(image)
except RuntimeError as error:
    print(error)

print(tuple(F.pad(image, (-1, -1, -1, -1)).shape))
print(tuple(image[..., 1:-1, 1:-1].shape))
