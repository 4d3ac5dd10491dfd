import torch
from torch import nn

conv = nn.Conv2d(3, 6, 3)
grey = torch.rand(1, 1, 32, 32)
rgba = torch.rand(1, 4, 32, 32)  # with an opacity channel
last = torch.rand(1, 32, 32, 3)  # channels in last place

for image in [grey, rgba, last]:
    try:
        conv(image)
    except RuntimeError as error:
        print(error)

for image in [
    grey.expand(-1, 3, -1, -1),  # the same channel three times
    rgba[:, :3],  # without the opacity
    last.permute(0, 3, 1, 2),  # channels moved forward
]:
    print(tuple(conv(image).shape))
