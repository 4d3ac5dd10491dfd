import torch
import torch.nn as nn
import torch.nn.functional as F

from digits import load
from net import Net
from training import train

images, labels, _, _ = load()
dead = {}
for start in "default", "kaiming":
    torch.manual_seed(0)
    net = Net()
    for layer in net.children():
        if start == "kaiming":
            nn.init.kaiming_normal_(layer.weight)
            nn.init.zeros_(layer.bias)
    train(net, images, labels, epochs=4)
    with torch.no_grad():
        maps = F.max_pool2d(F.relu(net.conv1(images)), 2)
        loudest = net.conv2(maps).amax(dim=(0, 2, 3))
    dead[start] = (loudest <= 0).sum().item()

print("default, 4 or more of 16:", dead["default"] >= 4)
print("kaiming, 2 or fewer:", dead["kaiming"] <= 2)
