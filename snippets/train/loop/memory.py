import torch
from torch.autograd.graph import saved_tensors_hooks

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
net = Net()


def megabytes_kept(record):
    kept = {}

    def keep(tensor):
        kept[tensor.data_ptr()] = tensor.nbytes
        return tensor

    with torch.set_grad_enabled(record):
        with saved_tensors_hooks(keep, lambda tensor: tensor):
            logits = net(test_images)
    return sum(kept.values()) / 1e6, logits.requires_grad


for record in (True, False):
    megabytes, recorded = megabytes_kept(record)
    print(f"{megabytes:.0f} MB", recorded)
