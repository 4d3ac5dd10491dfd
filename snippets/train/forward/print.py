import torch
import torch.nn.functional as F
from torch import nn


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 3)
        self.last = nn.Linear(6, 10)

    def forward(self, x):
        print("in", tuple(x.shape))
        x = F.relu(self.conv(x))
        print("conv", tuple(x.shape), x.isfinite().all().item())
        x = x.mean(dim=(2, 3))
        print("mean", tuple(x.shape))
        return self.last(x)


Small()(torch.rand(4, 1, 32, 32))
