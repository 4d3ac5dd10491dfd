import torch
from net import Net

net = Net()


def count(layer, inputs, output):
    activations = output.numel()
    parameters = sum(p.numel() for p in layer.parameters())
    products = activations * layer.weight[0].numel()
    print(f"{parameters:6,} {activations:6,} {products:8,}")


for layer in net.children():
    layer.register_forward_hook(count)

net(torch.zeros(1, 1, 32, 32))
