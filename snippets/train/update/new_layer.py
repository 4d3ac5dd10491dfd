import torch
import torch.nn as nn
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"]
net.double()  # the same parameters, other numbers inside
print(all(a is b for a, b in zip(net.parameters(), held)))
net.float()
net.fc3 = nn.Linear(84, 10)  # another layer, other parameters
print(all(a is b for a, b in zip(net.parameters(), held)))

before = [parameter.clone() for parameter in net.parameters()]
F.cross_entropy(net(images[:16]), labels[:16]).backward()
optimizer.step()
for (name, now), old in zip(net.named_parameters(), before):
    if torch.equal(now, old):
        print("unchanged:", name)
