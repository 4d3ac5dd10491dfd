import torch
from torch import nn

before = nn.Conv2d(1, 6, 3)
torch.set_default_dtype(torch.float64)
after = nn.Conv2d(1, 6, 3)
image = torch.rand(1, 5, 5)
try:
    torch.set_default_dtype(torch.int64)
except TypeError as error:
    print(error)
torch.set_default_dtype(torch.float32)  # back to normal

print(before.weight.dtype, after.weight.dtype, image.dtype)
