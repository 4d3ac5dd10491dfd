import torch
from torch import nn

conv = nn.Conv2d(3, 1, kernel_size=1, bias=False)
with torch.no_grad():
    conv.weight[0, :, 0, 0] = torch.tensor([100.0, 10.0, 1.0])

rgb = torch.tensor([9.0, 5.0, 2.0]).reshape(3, 1, 1)
bgr = rgb.flip(0)  # the same pixel, blue first
print(conv(rgb).item(), conv(bgr).item())
