import torch
from net import Net

net = Net()
names = {layer: name for name, layer in net.named_children()}


def note(layer, inputs, output):
    before, after = tuple(inputs[0].shape), tuple(output.shape)
    print(names[layer], before, "->", after)


for layer in names:
    layer.register_forward_hook(note)
net(torch.zeros(1, 1, 32, 32))
