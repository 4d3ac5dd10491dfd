import torch
from torch import nn


def changed(before, after):
    return (before != after).flatten(1).any(1).tolist()


torch.manual_seed(0)
pictures = torch.rand(3, 32, 32)  # three grey pictures
others = pictures.clone()
others[2] = torch.rand(32, 32)  # only the last is different

mixed = nn.Conv2d(3, 6, 3)
print(tuple(mixed(pictures).shape))
print(changed(mixed(pictures), mixed(others)))

apart = nn.Conv2d(1, 6, 3)
pictures, others = pictures.unsqueeze(1), others.unsqueeze(1)
print(tuple(apart(pictures).shape))
print(changed(apart(pictures), apart(others)))
