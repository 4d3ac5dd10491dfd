import torch
from torch import nn

image = torch.rand(1, 1, 32, 32)
for k, d in [(3, 1), (3, 2), (3, 4), (5, 2), (2, 2)]:
    p = d * (k - 1) // 2
    same = nn.Conv2d(1, 1, k, dilation=d, padding="same")
    by_hand = nn.Conv2d(1, 1, k, dilation=d, padding=p)
    by_hand.load_state_dict(same.state_dict())
    a, b = same(image), by_hand(image)
    size = tuple(a.shape[2:])
    print(k, d, p, size, torch.allclose(a, b, atol=1e-5))
