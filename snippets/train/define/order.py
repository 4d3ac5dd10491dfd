import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
held = optimizer.param_groups[0]["params"][0]
net(torch.ones(1, 2)).sum().backward()
optimizer.step()

net.double()  # too late: the optimizer has begun
print(held is net.weight, held.dtype)
print(optimizer.state[net.weight]["momentum_buffer"].dtype)
