import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        self.conv1 = nn.Conv2d(1, 6, 3)  # no super().__init__() before


try:
    net = Net()
except AttributeError as error:
    print(type(error).__name__, error)
