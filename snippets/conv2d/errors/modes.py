import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def run(mode, padding, *shape):
    conv = nn.Conv2d(1, 1, 3, padding=padding, padding_mode=mode)
    show(lambda: conv(torch.rand(shape)))


run("reflect", 5, 1, 5, 5)
run("reflect", (5, 0), 1, 5, 5)
run("circular", 6, 1, 5, 5)
run("circular", -3, 1, 5, 5)
run("reflect", -3, 1, 5, 5)
run("replicate", (-3, 0), 1, 5, 5)
