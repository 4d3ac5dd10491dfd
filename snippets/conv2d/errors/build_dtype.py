import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: nn.Conv2d(1, 6, 3, dtype=torch.uint8))
show(lambda: nn.Conv2d(1, 6, 3, dtype=torch.float8_e4m3fn))
show(lambda: nn.Conv2d(1, 6, 3, dtype="float32"))
show(lambda: nn.Conv2d(1, 6, 3, device="gpu"))
