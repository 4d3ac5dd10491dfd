import torch
from torch import nn


def padding_for(n, wanted, k, s=1, d=1):
    missing = (wanted - 1) * s + d * (k - 1) + 1 - n
    p = max(0, (missing + 1) // 2)  # half, rounded up
    if 2 * p < missing + s:
        return p
    return None  # no padding gives this size


for n, wanted, k, s in [
    (32, 32, 5, 1),
    (224, 112, 7, 2),
    (28, 14, 3, 2),
    (32, 32, 4, 1),
    (32, 10, 3, 1),
]:
    p = padding_for(n, wanted, k, s)
    print(f"{n} -> {wanted}, kernel {k}, stride {s}: {p}")
    if p is not None:
        conv = nn.Conv2d(1, 1, k, stride=s, padding=p)
        assert conv(torch.rand(1, 1, n, n)).shape[-1] == wanted
