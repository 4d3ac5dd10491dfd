import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
net = Net()
optimizers = [
    torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9),
    torch.optim.Adam(net.parameters(), lr=0.001),
]

for optimizer in optimizers:
    F.cross_entropy(net(images[:16]), labels[:16]).backward()
    optimizer.step()
    state = optimizer.state_dict()["state"]
    numbers = 0
    for kept in state.values():  # one for each of the ten tensors
        numbers += sum(value.numel() for value in kept.values())
    print(list(state[0]), numbers)
