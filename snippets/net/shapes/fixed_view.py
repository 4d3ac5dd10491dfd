import torch
import torch.nn.functional as F
from net import Net

net = Net()
labels = torch.zeros(36, dtype=torch.long)
x = torch.zeros(36, 1, 28, 28)  # 36 pictures

x = F.max_pool2d(F.relu(net.conv1(x)), 2)
x = F.max_pool2d(F.relu(net.conv2(x)), 2)
x = x.view(-1, 16 * 6 * 6)  # no error here
print(x.shape)

scores = net.fc3(F.relu(net.fc2(F.relu(net.fc1(x)))))
try:
    F.cross_entropy(scores, labels)
except ValueError as error:
    print(error)
