import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


image = torch.rand(1, 1, 5, 5)
show(lambda: nn.Conv2d(1, 6, 3, padding=-1)(image))
show(lambda: nn.Conv2d(1, 6, 3, stride=0)(image))
show(lambda: nn.Conv2d(1, 6, 3, dilation=-1)(image))
show(lambda: nn.Conv2d(1, 6, 3, dilation=0)(image))
show(lambda: nn.Conv2d(1, 6, 0)(image))
show(lambda: nn.Conv2d(1, 6, (0, 3), dilation=2)(image))
