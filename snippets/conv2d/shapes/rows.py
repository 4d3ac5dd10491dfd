import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(2, 3, 2, bias=False)
picture = torch.rand(2, 5, 5)
patch = picture[:, :2, :2]  # the window in the corner

rows = conv.weight.flatten(1)  # a row for each filter
numbers = patch.flatten()
print(tuple(rows.shape), tuple(numbers.shape))
by_hand = rows @ numbers  # three outputs at once
print(torch.allclose(by_hand, conv(picture)[:, 0, 0], atol=1e-6))
