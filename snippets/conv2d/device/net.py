import torch

from net import Net

with torch.device("meta"):
    net = Net()
    images = torch.rand(1000, 1, 32, 32)
    small = torch.rand(1, 1, 28, 28)

print(sum(weight.numel() for weight in net.parameters()))
print(tuple(net(images).shape))
try:
    net(small)
except RuntimeError as error:
    print(error)
