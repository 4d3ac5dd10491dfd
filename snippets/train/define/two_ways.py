import torch
from torch import nn


class Curve(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(1, 8)
        self.last = nn.Linear(8, 1)

    def forward(self, x):
        return self.last(torch.relu(self.first(x)))


torch.manual_seed(0)
one = Curve()
torch.manual_seed(0)
two = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1))

x = torch.tensor([[-1.0], [0.0], [1.0]])
print(torch.equal(one(x), two(x)))
for net in (one, two):
    print(sum(p.numel() for p in net.parameters()), end=" ")
    print([name for name, parameter in net.named_parameters()])
