import torch
import torch.nn.functional as F

kernel = torch.tensor([[1.0, 1, 1], [-1, -1, 1], [-1, 1, -1]])
corner = (kernel > 0).float()  # exactly what it looks for
bright = torch.full((3, 3), 9.0)  # no corner at all

for patch in (corner, bright):
    print(F.conv2d(patch[None, None], kernel[None, None]).item())
