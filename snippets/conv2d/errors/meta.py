import torch
from torch import nn


def run(image, **arguments):
    try:
        conv = nn.Conv2d(1, 6, 3, device="meta", **arguments)
        print(tuple(conv(image.to("meta")).shape))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


run(torch.rand(1, 3, 5, 5))
run(torch.rand(1, 1, 5, 5), stride=-1)
run(torch.rand(1, 1, 5, 5), stride=(-1, 1))
run(torch.ones(1, 5, 5, dtype=torch.uint8), bias=False)
run(torch.rand(1, 1, 5, 5), dilation=0)
