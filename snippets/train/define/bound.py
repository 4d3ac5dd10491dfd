import torch
from torch import nn

torch.manual_seed(0)
for layer in (nn.Linear(576, 120), nn.Conv2d(6, 16, 3)):
    fan_in = layer.weight[0].numel()  # numbers behind one output
    bound = 1 / fan_in**0.5
    print(fan_in, f"bound {bound:.4f}")
    for tensor in (layer.weight, layer.bias):
        largest = tensor.abs().max().item()
        print(f"  {largest / bound:.2f}", largest <= bound)
    spread = layer.weight.std().item()
    print(f"  {spread:.3f} {bound / 3**0.5:.3f}")
