from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: nn.Conv2d(1, 6, -3))
show(lambda: nn.Conv2d(1, 6 - 8, 3))
show(lambda: nn.Conv2d(10**9, 10**9, 11))
