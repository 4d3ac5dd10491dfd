import random

import torch
from torch import nn


def output_size(n, k, s, p, d):
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


random.seed(0)
agree = 0
for _ in range(1000):
    # Two numbers each: one for height, one for width.
    n, k, s, p, d = (
        [random.randint(low, high) for _ in range(2)]
        for low, high in [(1, 20), (1, 5), (1, 4), (0, 3), (1, 3)]
    )
    expected = tuple(map(output_size, n, k, s, p, d))
    conv = nn.Conv2d(1, 1, k, stride=s, padding=p, dilation=d)
    try:
        found = tuple(conv(torch.rand(1, 1, *n)).shape[2:])
        agree += found == expected  # True counts as 1
    except RuntimeError:  # the kernel does not fit
        agree += min(expected) < 1

print(agree, "of 1000 agree")
