import torch
from torch import nn

with torch.device("meta"):
    conv = nn.Conv2d(1, 6, 3)
    image = torch.rand(1, 1, 32, 32)
    named = nn.Conv2d(1, 6, 3, device="cpu")
print(conv.weight.device, image.device, named.weight.device)

torch.set_default_device("meta")  # from here on
print(nn.Conv2d(1, 6, 3).weight.device)
torch.set_default_device(None)  # back to normal
