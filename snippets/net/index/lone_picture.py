import torch
from net import Net

net = Net()
image = torch.zeros(1, 32, 32)  # (C, H, W): no batch dimension

x = net.conv1(image)
print(x.shape)  # a convolution takes it

try:
    net(image)
except RuntimeError as error:
    print(error)

print(net(image.unsqueeze(0)).shape)  # (1, 1, 32, 32)
