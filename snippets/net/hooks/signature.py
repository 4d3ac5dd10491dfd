import torch
from net import Net

images = torch.zeros(1, 1, 32, 32)


def look(layer, output):
    print(output.shape)


net = Net()
net.conv1.register_forward_hook(look)
try:
    net(images)
except TypeError as error:
    print(error)

try:
    net.conv1.register_forward_hook(look())
except TypeError as error:
    print(error)
