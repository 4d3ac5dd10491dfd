import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


image = torch.rand(1, 1, 5, 5)
show(lambda: nn.Conv2d(1, 6, 7)(image))
show(lambda: nn.Conv2d(1, 6, 3, dilation=3)(image))
show(lambda: nn.Conv2d(1, 6, 7, padding=1)(image))

signal = torch.rand(1, 1, 16, 16)
conv = nn.Conv2d(1, 1, 3, stride=2)
for _ in range(3):
    signal = conv(signal)
    print(tuple(signal.shape[2:]))
show(lambda: conv(signal))
