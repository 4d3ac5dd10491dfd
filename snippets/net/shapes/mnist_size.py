import torch
import torch.nn.functional as F
from net import Net

net = Net()
image = torch.zeros(1, 1, 28, 28)
try:
    net(image)
except RuntimeError as error:
    print(error)

framed = F.pad(image, (2, 2, 2, 2))  # left, right, top, bottom
print(framed.shape)
print(net(framed).shape)
