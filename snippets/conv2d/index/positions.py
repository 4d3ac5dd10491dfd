from torch import nn

print(nn.Conv2d(1, 6, 3, 2))  # the fourth is the stride
print(nn.Conv2d(1, 6, 3, padding=2))
