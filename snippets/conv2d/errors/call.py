from torch import nn


def show(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(lambda: nn.Conv2d(1, 6))
show(lambda: nn.Conv2d(1, filters=6, kernel_size=3))
show(lambda: nn.Conv2d(1, 6, 3, 2, stride=2))
show(lambda: nn.Conv2d(*range(12)))  # 12 values, and self
show(lambda: nn.Conv2D(1, 6, 3))
