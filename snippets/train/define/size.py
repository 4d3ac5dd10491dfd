import torch
import torch.nn.functional as F
from torch import nn

from digits import load

images, labels, test_images, test_labels = load()
small = F.avg_pool2d(images, 4).flatten(1)
test_small = F.avg_pool2d(test_images, 4).flatten(1)


def accuracy(net, inputs, targets):
    with torch.no_grad():
        guesses = net(inputs).argmax(dim=1)
    return (guesses == targets).float().mean().item()


for hidden in (2, 16, 1024):
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Linear(64, hidden), nn.ReLU(), nn.Linear(hidden, 10)
    )
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for epoch in range(20):
        for batch in torch.randperm(len(small)).split(16):
            loss = F.cross_entropy(net(small[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    count = sum(p.numel() for p in net.parameters())
    above = accuracy(net, test_small, test_labels) > 0.9
    print(f"{hidden:4} {count:6,} above 0.9: {above}")
