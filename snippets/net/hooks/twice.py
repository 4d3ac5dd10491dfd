from contextlib import ExitStack

import torch
from net import Net

net = Net()
images = torch.zeros(1, 1, 32, 32)
calls = []


def count(layer, inputs, output):
    calls.append(layer)


def passes(what):
    calls.clear()
    net(images)
    print(what, len(calls))


first = net.conv1.register_forward_hook(count)
second = net.conv1.register_forward_hook(count)
passes("registered twice:")
first.remove()
passes("first removed:")
first.remove()
passes("removed again:")
second.remove()
passes("second removed:")

with net.conv1.register_forward_hook(count):
    passes("inside with:")
passes("after with:")

with ExitStack() as stack:
    for layer in net.children():
        stack.enter_context(layer.register_forward_hook(count))
    passes("inside ExitStack:")
passes("after ExitStack:")
