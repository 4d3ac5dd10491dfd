import copy

import torch
import torch.nn as nn
from net import Net

images = torch.zeros(1, 1, 32, 32)
seen = []


def note(layer, inputs, output):
    seen.append(tuple(output.shape))


def report(what, call):
    seen.clear()
    call(images)
    print(what, seen)


net = Net()
whole = nn.Sequential(net, nn.Softmax(1))
print([name for name, layer in whole.named_modules()])
print(whole.get_submodule("0.fc3"))
try:
    whole.get_submodule("0.fc4")
except AttributeError as error:
    print(error)

handles = [
    layer.register_forward_hook(note) for layer in (net, net.fc3)
]
report("net(images)", net)
report("net.forward(images)", net.forward)

twin = copy.deepcopy(net)
fresh = Net()
fresh.load_state_dict(net.state_dict())
for handle in handles:
    handle.remove()
report("net, removed", net)
report("deepcopy", twin)
report("state_dict", fresh)
