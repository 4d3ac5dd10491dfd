import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


double = torch.rand(1, 5, 5, dtype=torch.float64)
show(lambda: nn.Conv2d(1, 6, 3)(double))
show(lambda: nn.Conv2d(1, 6, 3, bias=False)(double))
show(lambda: nn.Conv2d(1, 6, 3, padding="same")(double))

photograph = torch.ones(1, 5, 5, dtype=torch.uint8)
show(lambda: nn.Conv2d(1, 6, 3)(photograph))
show(lambda: nn.Conv2d(1, 6, 3, bias=False)(photograph))
thin = nn.Conv2d(1, 6, 3, dilation=2, bias=False)
show(lambda: thin(photograph))

mask = torch.ones(1, 5, 5) > 0.5  # True and False
show(lambda: nn.Conv2d(1, 6, 3, bias=False)(mask))
show(lambda: nn.Conv2d(1, 6, 3)(mask.float()))
