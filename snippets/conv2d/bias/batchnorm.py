import torch
from torch import nn

torch.manual_seed(0)
images = torch.rand(8, 1, 6, 6)
with_bias = nn.Conv2d(1, 4, 3)
without_bias = nn.Conv2d(1, 4, 3, bias=False)
without_bias.weight = with_bias.weight  # the same weights

norm = nn.BatchNorm2d(4)
one = norm(with_bias(images))
two = norm(without_bias(images))
print("equal:", torch.allclose(one, two, atol=1e-4))

loss = (one**3).mean()
loss.backward()
for parameter in [with_bias.weight, with_bias.bias]:
    largest = parameter.grad.abs().max().item()
    print(tuple(parameter.shape), f"{largest:.2f}")
