import torch
from torch import nn

torch.manual_seed(0)
for layer in (nn.Linear(576, 120), nn.Conv2d(6, 16, 3)):
    fan_in = layer.weight[0].numel()  # numbers behind one output
    bound = 1 / fan_in**0.5
    print(fan_in, f"bound {bound:.4f}")
    for name, tensor in layer.named_parameters():
        largest = tensor.abs().max().item()
        print(f"  largest {name}: {largest / bound:.2f} of it")
    spread = layer.weight.std().item()
    print(f"  spread {spread:.3f} {bound / 3**0.5:.3f}")
