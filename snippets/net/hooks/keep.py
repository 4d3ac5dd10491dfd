import weakref

import torch
import torch.nn as nn
from torch.autograd.graph import saved_tensors_hooks

layers = nn.Sequential(
    nn.Conv2d(1, 6, 3), nn.ReLU(inplace=True), nn.Conv2d(6, 16, 3)
)
images = torch.rand(8, 1, 32, 32)


class Saved:
    def __init__(self, tensor):
        self.tensor = tensor.detach()


def try_out(name, way):
    kept = []
    alive = weakref.WeakSet()  # forgets what has been thrown away

    def keep(layer, inputs, output):
        kept.append(way(output))

    def save(tensor):
        saved = Saved(tensor)
        alive.add(saved)
        return saved

    with layers[0].register_forward_hook(keep):
        with saved_tensors_hooks(save, lambda saved: saved.tensor):
            for _ in range(10):
                layers(images)
    negative = (kept[0] < 0).any().item()
    print(f"{name:15} saved {len(alive):2}, negative {negative}")


try_out("output", lambda output: output)
try_out("detach()", lambda output: output.detach())
try_out("clone()", lambda output: output.clone())
try_out("detach, clone", lambda output: output.detach().clone())
