import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
net = Net()


def kept(count):
    sizes = {}

    def note(tensor):
        sizes[tensor.untyped_storage().data_ptr()] = tensor.nbytes
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, note):
        loss = F.cross_entropy(net(images[:count]), labels[:count])
    return f"{sum(sizes.values()) / 1e6:.1f} MB"


print(kept(16), kept(32))
with torch.no_grad():
    print(kept(16), kept(32))
