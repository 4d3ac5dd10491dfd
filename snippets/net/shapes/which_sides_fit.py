import torch
from net import Net

net = Net()
for side in range(28, 36):
    image = torch.zeros(1, 1, side, side)
    try:
        print(side, tuple(net(image).shape))
    except RuntimeError as error:
        print(side, error)
