import torch
import torch.nn as nn
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, _, _ = load()
for start in "default", "kaiming":
    torch.manual_seed(0)
    net = Net()
    lengths = []
    for layer in net.children():
        if start == "kaiming":
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)
        layer.register_full_backward_hook(
            lambda layer, _, out: lengths.append(out[0].norm().item())
        )
    batch = images[:64].requires_grad_()
    F.cross_entropy(net(batch), labels[:64]).backward()
    print(start, *[f"{length:.3f}" for length in lengths])
