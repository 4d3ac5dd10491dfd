import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
F.cross_entropy(net(images[:16]), labels[:16]).backward()
before = net.fc3.bias.clone()

with torch.no_grad():
    for weight in net.parameters():
        weight = weight - 0.1 * weight.grad
print(torch.equal(net.fc3.bias, before))

with torch.no_grad():
    for weight in net.parameters():
        weight -= 0.1 * weight.grad
print(torch.equal(net.fc3.bias, before))
