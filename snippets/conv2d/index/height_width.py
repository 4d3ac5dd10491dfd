import torch
from torch import nn

image = torch.rand(1, 1, 20, 30)  # height 20, width 30
conv = nn.Conv2d(
    1, 1, kernel_size=(3, 5), stride=(1, 2), padding=(0, 2)
)
print(tuple(conv(image).shape))
