import torch
from net import Net

net = Net()
images = torch.zeros(1, 1, 32, 32)
with torch.no_grad():
    net.conv1.bias -= 10  # nothing will pass the relu


def check(layer, inputs, output):
    if not (output > 0).any():
        raise ValueError("conv1 is dead")


def attempt():
    try:
        print(tuple(net(images).shape))
    except ValueError as error:
        print(error)


handle = net.conv1.register_forward_hook(check)
attempt()
attempt()
handle.remove()

try:
    with net.conv1.register_forward_hook(check):
        net(images)
except ValueError as error:
    print(error)
attempt()
