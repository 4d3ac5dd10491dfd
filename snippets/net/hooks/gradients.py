import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
names = {layer: name for name, layer in net.named_children()}


def look(layer, grad_input, grad_output):
    (gradient,) = grad_output
    print(names[layer], f"{gradient.norm().item():.3f}")


for layer in names:
    layer.register_full_backward_hook(look)

batch = images[:64].requires_grad_()
F.cross_entropy(net(batch), labels[:64]).backward()
print("weights")
for layer, name in names.items():
    size = layer.weight.grad.abs().mean().item()
    print(name, f"{size:.5f}")
