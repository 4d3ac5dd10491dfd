import torch
from net import Net


def report(module, inputs, output):
    print("hook saw", tuple(output.shape))


net = Net()
net.register_forward_hook(report)
images = torch.zeros(2, 1, 32, 32)

print("net(images)")
net(images)
print("net.forward(images)")
net.forward(images)
