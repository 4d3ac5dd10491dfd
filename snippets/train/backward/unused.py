import torch
from torch import nn


class TwoRoads(nn.Module):
    def __init__(self):
        super().__init__()
        self.taken = nn.Linear(2, 1)
        self.not_taken = nn.Linear(2, 1)

    def forward(self, x):
        return self.taken(x)


net = TwoRoads()
net(torch.ones(1, 2)).sum().backward()
for name, parameter in net.named_parameters():
    print(name, parameter.grad)
