import torch
from torch import nn


def reads(dilations):
    field = 1 + sum(2 * d for d in dilations)
    image = torch.zeros(1, 1, field, field, requires_grad=True)
    signal = image
    for d in dilations:
        conv = nn.Conv2d(1, 1, 3, dilation=d, bias=False)
        nn.init.ones_(conv.weight)
        signal = conv(signal)
    signal.sum().backward()  # the one output value
    return image.grad[0, 0].count_nonzero().item(), field


for dilations in [(1, 1, 1), (1, 2, 3), (1, 2, 4), (1, 2, 4, 8)]:
    cells, field = reads(dilations)
    print(dilations, f"{field}x{field}, reads {cells}")
