import torch
from net import Net

net = Net()
x = torch.zeros(1, 16, 6, 6)
try:
    net.fc1(x)
except RuntimeError as error:
    print(error)
