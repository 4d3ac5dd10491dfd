import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 3)

    def forward(self, x):
        return self.conv1(x)


net = Net()
print(net)
print(tuple(net(torch.zeros(1, 1, 32, 32)).shape))
