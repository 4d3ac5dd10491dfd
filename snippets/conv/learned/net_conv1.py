import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, _, _ = load()
torch.manual_seed(1)
net = Net()
before = net.conv1.weight.detach().clone()
print(tuple(before.shape))

loss = F.cross_entropy(net(images[:100]), labels[:100])
loss.backward()
with torch.no_grad():
    loudest = net.conv1(images[:100]).amax(dim=(0, 2, 3))
    for parameter in net.parameters():
        parameter -= 0.1 * parameter.grad

moved = (net.conv1.weight != before).flatten(1).any(dim=1)
print("moved     ", moved.tolist())
print("above zero", (loudest > 0).tolist())
