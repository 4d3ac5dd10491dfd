import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


image = torch.rand(1, 1, 5, 5)
show(lambda: nn.Conv2d(1, 6, 3, stride=(1, 1, 1))(image))
show(lambda: nn.Conv2d(1, 6, 3, padding=(1, 1, 1, 1))(image))
show(lambda: nn.Conv2d(1, 6, 3, dilation=())(image))
show(lambda: nn.Conv2d(1, 6, (3, 3, 3))(image))
show(lambda: nn.Conv2d(1, 6, (3,))(image))
show(lambda: nn.Conv2d(1, 6, ())(image))
show(lambda: nn.Conv2d(1, 6, 3, padding=(1, 0.5))(image))
show(lambda: nn.Conv2d(1, 6, 3, stride=(2,))(image))
