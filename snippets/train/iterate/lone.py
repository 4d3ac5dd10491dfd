import torch
from torch import nn

for norm, shape in (
    (nn.BatchNorm1d(6), (1, 6)),
    (nn.BatchNorm1d(6), (1, 6, 5)),
    (nn.BatchNorm2d(6), (1, 6, 1, 1)),
    (nn.BatchNorm2d(6), (1, 6, 2, 2)),
):
    try:
        norm(torch.zeros(shape))
        print(type(norm).__name__, shape, "passes")
    except ValueError as error:
        print(type(norm).__name__, shape, str(error).split(",")[0])
