import torch
import torch.nn as nn

layer = nn.Conv2d(1, 6, 3)
for size in [
    (1, 1, 32, 32),
    (1, 32, 32),
    (32, 32),
    (5, 32, 32),
]:
    try:
        output = layer(torch.zeros(size))
        print(size, "->", tuple(output.shape))
    except RuntimeError as error:
        print(size, "->", error)
