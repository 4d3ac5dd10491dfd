import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


no_rows = torch.rand(1, 1, 5, 5)[:, :, 5:]
print(tuple(no_rows.shape))
show(lambda: nn.Conv2d(1, 6, 3)(no_rows))
show(lambda: nn.Conv2d(1, 6, 3, padding=2)(no_rows))
reflect = nn.Conv2d(1, 6, 3, padding=1, padding_mode="reflect")
show(lambda: reflect(no_rows))

no_pictures = torch.rand(0, 1, 5, 5)
print(tuple(nn.Conv2d(1, 6, 3)(no_pictures).shape))
