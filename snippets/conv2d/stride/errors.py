import torch
from torch import nn

for stride in [0, -1, (1, 0), (2, 2, 2), 4 / 2]:
    conv = nn.Conv2d(1, 1, 3, stride=stride)
    print("built:", conv)
    try:
        conv(torch.rand(1, 1, 5, 5))
    except (RuntimeError, TypeError) as error:
        print(str(error).splitlines()[0])
