from functools import partial

import torch
from net import Net

images = torch.zeros(1, 1, 32, 32)
said = []


def say(name, layer, inputs, output):
    said.append(name)


def make(name):
    def hook(layer, inputs, output):
        said.append(name)

    return hook


careless, with_partial, with_make = Net(), Net(), Net()

for name, layer in careless.named_children():

    def hook(layer, inputs, output):
        said.append(name)

    layer.register_forward_hook(hook)

for name, layer in with_partial.named_children():
    layer.register_forward_hook(partial(say, name))

for name, layer in with_make.named_children():
    layer.register_forward_hook(make(name))

for net in careless, with_partial, with_make:
    said.clear()
    net(images)
    print(*said)
