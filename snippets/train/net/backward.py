import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
print(net.conv1.weight.grad)

loss = F.cross_entropy(net(images[:16]), labels[:16])
loss.backward()
print(tuple(net.conv1.weight.grad.shape))
for parameter in net.parameters():
    assert parameter.grad.shape == parameter.shape
