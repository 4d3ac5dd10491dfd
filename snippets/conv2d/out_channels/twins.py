import torch
from torch import nn


def train(net, steps=50):
    torch.manual_seed(0)
    images = torch.rand(8, 3, 8, 8)
    wanted = torch.rand(8, 1, 6, 6)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = ((net(images) - wanted) ** 2).mean()
        loss.backward()
        optimizer.step()


def all_alike(weight):
    return torch.allclose(weight, weight[:1], atol=1e-5)


torch.manual_seed(0)
for constant in [True, False]:
    net = nn.Sequential(
        nn.Conv2d(3, 6, 3), nn.ReLU(), nn.Conv2d(6, 1, 1)
    )
    if constant:
        for parameter in net.parameters():
            nn.init.constant_(parameter, 0.05)
    before = net[0].weight.clone()
    train(net)
    moved = not torch.allclose(before, net[0].weight, atol=1e-5)
    print(moved, all_alike(net[0].weight))
