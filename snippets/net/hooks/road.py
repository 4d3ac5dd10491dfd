import torch
import torch.nn as nn
import torch.nn.functional as F
from net import Net

net = Net()
road = nn.Sequential(
    net.conv1,
    nn.ReLU(),
    nn.MaxPool2d(2),
    net.conv2,
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    net.fc1,
    nn.ReLU(),
    net.fc2,
    nn.ReLU(),
    net.fc3,
)
seen = []


def note(layer, inputs, output):
    seen.append(output)


for layer in road:
    layer.register_forward_hook(note)
images = torch.rand(4, 1, 32, 32)
scores = road(images)
for layer, output in zip(road, seen):
    print(f"{type(layer).__name__:9}", tuple(output.shape))

print(torch.equal(seen[2], F.max_pool2d(F.relu(seen[0]), 2)))
print(torch.equal(scores, net(images)))
