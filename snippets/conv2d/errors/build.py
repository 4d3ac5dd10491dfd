from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except ValueError as error:
        text = str(error).partition(" {")[0]
        print(f"{type(error).__name__}: {text}")


show(lambda: nn.Conv2d(3, 6, 3, groups=2))
show(lambda: nn.Conv2d(3, 4, 3, groups=3))
show(lambda: nn.Conv2d(3, 6, 3, groups=0))
show(lambda: nn.Conv2d(3, 6, 3, padding="full"))
show(lambda: nn.Conv2d(3, 6, 3, padding="1"))
show(lambda: nn.Conv2d(3, 6, 3, stride=2, padding="same"))
show(lambda: nn.Conv2d(3, 6, 3, padding_mode="mirror"))
