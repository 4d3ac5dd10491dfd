import torch
import torch.nn.functional as F
from net import Net

net = Net()
x = torch.zeros(1, 1, 32, 32)
print("input  ", tuple(x.shape))

x = F.relu(net.conv1(x))
print("conv1  ", tuple(x.shape))
x = F.max_pool2d(x, 2)
print("pool   ", tuple(x.shape))
x = F.relu(net.conv2(x))
print("conv2  ", tuple(x.shape))
x = F.max_pool2d(x, 2)
print("pool   ", tuple(x.shape))
x = torch.flatten(x, 1)
print("flatten", tuple(x.shape))
x = F.relu(net.fc1(x))
print("fc1    ", tuple(x.shape))
x = F.relu(net.fc2(x))
print("fc2    ", tuple(x.shape))
x = net.fc3(x)
print("fc3    ", tuple(x.shape))
