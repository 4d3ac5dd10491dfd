import torch
from torch import nn


def spread(start):
    torch.manual_seed(0)
    x = torch.randn(100, 256)  # 100 inputs of 256 numbers
    shown = []
    for number in range(1, 11):
        layer = nn.Linear(256, 256)
        start(layer)
        x = torch.relu(layer(x))
        if number in (1, 4, 7, 10):
            shown.append(f"{x.std(dim=0).mean().item():.0e}")
    return shown


def normal(std):
    def start(layer):
        nn.init.normal_(layer.weight, std=std)
        nn.init.zeros_(layer.bias)

    return start


def default(layer):
    pass


def kaiming(layer):
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    nn.init.zeros_(layer.bias)


with torch.no_grad():
    print("std 0.01 ", *spread(normal(0.01)))
    print("default  ", *spread(default))
    print("kaiming  ", *spread(kaiming))
    print("std 1    ", *spread(normal(1.0)))
