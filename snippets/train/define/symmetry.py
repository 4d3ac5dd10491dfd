import torch
import torch.nn.functional as F
from torch import nn

from digits import load

images, labels, test_images, test_labels = load()
small = F.avg_pool2d(images, 4).flatten(1).double()
test_small = F.avg_pool2d(test_images, 4).flatten(1).double()


def constant(value):
    return lambda tensor: nn.init.constant_(tensor, value)


def sine(tensor):  # sin 1, sin 2, sin 3, ...
    numbers = torch.arange(1.0, tensor.numel() + 1).sin()
    with torch.no_grad():
        tensor.copy_(numbers.reshape(tensor.shape))


def as_drawn(tensor):  # torch's own random numbers
    pass


def train(name, first, last):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(64, 6), nn.ReLU(), nn.Linear(6, 10))
    net.double()
    for layer, start in ((net[0], first), (net[2], last)):
        start(layer.weight)
        start(layer.bias)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for epoch in range(8):
        for batch in torch.randperm(len(small)).split(16):
            loss = F.cross_entropy(net(small[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    guesses = net(test_small).argmax(dim=1)
    right = (guesses == test_labels).double().mean().item()
    units = net[0].weight.detach().mul(1000).round().unique(dim=0)
    print(f"{name:15} different units {len(units)}, right {right:.2f}")


train("all 0.0", constant(0.0), constant(0.0))
train("all 0.1", constant(0.1), constant(0.1))
train("all random", as_drawn, as_drawn)
train("sine, no chance", sine, sine)
train("first layer 0.1", constant(0.1), as_drawn)
