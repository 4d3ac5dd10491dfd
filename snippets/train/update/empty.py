import warnings

import torch

from net import Net

net = Net()
parameters = net.parameters()  # can be gone through once
print(sum(p.numel() for p in parameters))
try:
    torch.optim.SGD(parameters)
except ValueError as error:
    print(error)

net.fc3.bias.grad = torch.full((10,), 100.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.nn.utils.clip_grad_norm_(parameters, max_norm=1.0)
print(caught[0].message)
print(net.fc3.bias.grad[0].item())
