import numpy as np
import torch
from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        first_line = str(error).splitlines()[0]
        print(f"{type(error).__name__}: {first_line}")


conv = nn.Conv2d(1, 6, 3)
image = torch.rand(1, 1, 5, 5)
show(lambda: conv())
show(lambda: conv(image, image))
show(lambda: conv("photo.png"))
show(lambda: conv(np.ones((1, 5, 5))))
show(lambda: nn.Conv2d(1, 6, 3, stride=4 / 2)(image))

reflect = nn.Conv2d(1, 6, 3, padding=1, padding_mode="reflect")
show(lambda: reflect("photo.png"))
