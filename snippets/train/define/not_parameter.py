import torch
from net import Net

net = Net()
try:
    net.conv1.weight = net.conv1.weight / 2
except TypeError as error:
    print(error)

with torch.no_grad():
    net.conv1.weight /= 2  # the same parameter, other numbers
print(type(net.conv1.weight).__name__)
