import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def conv(i, o, k, groups=1):
    padding = k // 2  # keeps 56×56
    return nn.Conv2d(
        i, o, k, padding=padding, groups=groups, bias=False
    )


nets = {
    "groups=1": nn.Sequential(conv(64, 128, 3)),
    "groups=2": nn.Sequential(conv(64, 128, 3, groups=2)),
    "groups=8": nn.Sequential(conv(64, 128, 3, groups=8)),
    "groups=64": nn.Sequential(conv(64, 128, 3, groups=64)),
    "separable": nn.Sequential(
        conv(64, 64, 3, groups=64), conv(64, 128, 1)
    ),
}
image = torch.rand(1, 64, 56, 56)
print("           weights  multiply-adds")
for name, net in nets.items():
    with FlopCounterMode(display=False) as counter:
        net(image)
    work = counter.get_total_flops() // 2
    weights = sum(p.numel() for p in net.parameters())
    share = weights / 73_728
    print(f"{name:10} {weights:7,} {work:14,} {share:7.1%}")
