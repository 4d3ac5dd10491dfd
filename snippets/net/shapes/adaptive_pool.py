import torch
import torch.nn as nn

pool = nn.AdaptiveMaxPool2d((6, 6))
for side in 11, 13, 50:
    x = torch.zeros(1, 16, side, side)
    print(side, tuple(pool(x).shape))
