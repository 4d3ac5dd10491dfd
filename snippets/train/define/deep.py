import torch
import torch.nn.functional as F
from torch import nn

from digits import load

images, labels, test_images, test_labels = load()
small = F.avg_pool2d(images, 4).flatten(1)  # 8×8 is enough here


def kaiming(layer):
    if isinstance(layer, nn.Linear):
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        nn.init.zeros_(layer.bias)


for name, start, make_optimizer, learning_rate in (
    ("default, SGD", None, torch.optim.SGD, 0.05),
    ("kaiming, SGD", kaiming, torch.optim.SGD, 0.05),
    ("default, Adam", None, torch.optim.Adam, 0.001),
):
    torch.manual_seed(0)
    net = nn.Sequential()
    for _ in range(10):
        net.append(nn.Linear(64, 64))
        net.append(nn.ReLU())
    net.append(nn.Linear(64, 10))
    if start is not None:
        net.apply(start)
    optimizer = make_optimizer(net.parameters(), lr=learning_rate)
    for epoch in range(8):
        for batch in torch.randperm(len(small)).split(16):
            loss = F.cross_entropy(net(small[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        loss = F.cross_entropy(net(small), labels).item()
    print(name, "still above 2.2:", loss > 2.2)
