import torch
import torch.nn as nn


class Shared(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 3)
        self.conv2 = nn.Conv2d(6, 16, 3)
        self.relu = nn.ReLU()

    def forward(self, x):
        return self.relu(self.conv2(self.relu(self.conv1(x))))


net = Shared()
ledger = {}
names = {layer: name for name, layer in net.named_modules()}


def note(layer, inputs, output):
    name, shape = names[layer], tuple(output.shape)
    print(name or "net", shape)
    ledger[name] = shape


for layer in net.modules():
    layer.register_forward_hook(note)
net(torch.zeros(1, 1, 32, 32))
print(len(ledger), ledger["relu"])
