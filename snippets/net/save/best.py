import copy

import torch
from net import Net

torch.manual_seed(0)
net = Net()
states = {
    "state_dict()": net.state_dict(),
    "dict(...)": dict(net.state_dict()),
    "deepcopy(...)": copy.deepcopy(net.state_dict()),
}

optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net(torch.rand(1, 1, 32, 32)).sum().backward()
optimizer.step()  # training goes on

for name, state in states.items():
    print(name, torch.equal(state["fc3.bias"], net.fc3.bias))
