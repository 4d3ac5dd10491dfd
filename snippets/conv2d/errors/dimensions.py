import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


conv = nn.Conv2d(1, 6, 3)
grey = torch.rand(32, 32)
show(lambda: conv(grey))
show(lambda: conv(grey[None]))
show(lambda: conv(torch.rand(8, 1, 1, 32, 32)))

reflect = nn.Conv2d(1, 6, 3, padding=1, padding_mode="reflect")
show(lambda: reflect(grey))
show(lambda: reflect(torch.rand(32)))
