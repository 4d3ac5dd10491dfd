import torch
import torch.nn.functional as F
from torch import nn

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images = images.double()


def kaiming(layer):
    if isinstance(layer, (nn.Conv2d, nn.Linear)):
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        nn.init.zeros_(layer.bias)


def spread(tensor):  # from picture to picture
    return f"{tensor.std(dim=0).mean().item():.3f}"


def train(net):  # two epochs, the mean loss of each
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    means = []
    for epoch in range(2):
        total = 0.0
        for batch in torch.randperm(len(images)).split(16):
            loss = F.cross_entropy(net(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        means.append(f"{total / len(images):.2f}")
    return means


spreads = []


def note(layer, inputs, output):
    spreads.append(spread(output))


print("pictures", spread(images))
for name, start in (("default", None), ("kaiming", kaiming)):
    torch.manual_seed(0)
    net = Net()
    if start is not None:
        net.apply(start)
    net.double()
    spreads.clear()
    hooks = []
    for layer in net.children():
        hooks.append(layer.register_forward_hook(note))
    net(images)
    for hook in hooks:
        hook.remove()
    print(name, " ", *spreads)
    print("  loss   ", *train(net))
