import torch
from torch import nn

torch.manual_seed(0)
for in_channels in [1, 4, 16]:
    m = in_channels * 3 * 3
    conv = nn.Conv2d(in_channels, 4000, 3)
    low, high = conv.bias.min(), conv.bias.max()
    print(f"{m}: limit {1 / m**0.5:.2f}, {low:.2f} to {high:.2f}")
