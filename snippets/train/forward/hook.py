import torch

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()


def look(layer, inputs, output):
    alive = (output > 0).float().mean().item()
    print(f"{tuple(output.shape)!s:15} positive: {alive:.1f}")


handles = []
for layer in net.children():
    handles.append(layer.register_forward_hook(look))
with torch.no_grad():
    net(images[:16])
    print("without the entrance:")
    net.conv1.forward(images[:16])
    for handle in handles:
        handle.remove()
    net(images[:16])
print("removed, nothing printed")
