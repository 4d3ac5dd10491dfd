import copy

import torch
from net import Net

torch.manual_seed(0)
net = Net()
images = torch.rand(4, 1, 32, 32)
usual = net(images)
number = 2


def switch_off(layer, inputs, output):
    output = output.clone()
    output[:, number] = 0
    return output


with net.conv1.register_forward_hook(switch_off):
    hooked = net(images)
print("hooked as usual:", hooked.equal(usual))
print("removed as usual:", net(images).equal(usual))

zeroed = copy.deepcopy(net)
with torch.no_grad():
    zeroed.conv1.weight[number] = 0
    print("weights 0 as hooked:", zeroed(images).equal(hooked))
    zeroed.conv1.bias[number] = 0
    print("bias 0 too as hooked:", zeroed(images).equal(hooked))
