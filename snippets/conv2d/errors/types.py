import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


image = torch.rand(1, 1, 32, 32)
show(lambda: nn.Conv2d(16 / 2, 6, 3))  # 16 / 2 is 8.0
show(lambda: nn.Conv2d(8, 12 / 2, 3))
show(lambda: nn.Conv2d(8, 6, "3"))
show(lambda: nn.Conv2d(8, 6, (3, 3.0)))
show(lambda: nn.Conv2d("8", 6, 3))
show(lambda: nn.Conv2d((8, 8), 6, 3))
show(lambda: nn.Conv2d(8, 6, 3, groups=None))
show(lambda: nn.Conv2d(image, 6, 3))
