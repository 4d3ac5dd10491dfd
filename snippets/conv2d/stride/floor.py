import torch
from torch import nn

for padding in [0, 1]:
    print("padding", padding)
    conv = nn.Conv2d(1, 1, 3, stride=3, padding=padding)
    nn.init.ones_(conv.weight)
    for n in [6, 7, 8, 9]:
        image = torch.zeros(1, 1, n, n, requires_grad=True)
        output = conv(image)
        output.sum().backward()
        reads = image.grad[0, 0].sum(dim=0)  # of each column
        left = (n + 2 * padding - 3) % 3
        unread = (reads == 0).sum().item()
        print(n, "->", output.shape[-1], end=", ")
        print(f"left over {left}, unread {unread}")
