import torch
from torch import nn

conv = nn.Conv2d(4, 6, 1, groups=2, bias=False)
nn.init.ones_(conv.weight)
print(tuple(conv.weight.shape))

for c in range(4):
    picture = torch.zeros(4, 1, 1)
    picture[c] = 1  # only this channel speaks
    heard = conv(picture).flatten().round().long()
    print("channel", c, "->", heard.tolist())
