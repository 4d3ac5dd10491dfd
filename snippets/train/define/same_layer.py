from torch import nn


def count(net):
    return sum(p.numel() for p in net.parameters())


layer = nn.Linear(64, 64)
one = nn.Sequential(*[layer] * 3)
three = nn.Sequential(*[nn.Linear(64, 64) for _ in range(3)])
print(count(one), one[0] is one[2])
print(count(three), three[0] is three[2])
print(len(one), len(three))

nn.init.zeros_(one[0].bias)
print("third bias:", one[2].bias.abs().max().item())
