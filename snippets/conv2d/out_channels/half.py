from torch import nn

width = 32
try:
    nn.Conv2d(3, width / 2, 3)
except TypeError as error:
    print(error)

print(nn.Conv2d(3, width // 2, 3))
