import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


colour = nn.Conv2d(3, 6, 3)
show(lambda: colour(torch.rand(1, 1, 32, 32)))
show(lambda: colour(torch.rand(1, 32, 32, 3)))
show(lambda: colour(torch.rand(8, 32, 32)))

grouped = nn.Conv2d(4, 6, 3, groups=2)
show(lambda: grouped(torch.rand(1, 2, 32, 32)))
reflect = nn.Conv2d(3, 6, 3, padding=1, padding_mode="reflect")
show(lambda: reflect(torch.rand(1, 1, 32, 32)))
