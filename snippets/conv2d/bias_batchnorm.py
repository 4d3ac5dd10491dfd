import torch
from torch import nn

torch.manual_seed(0)
images = torch.rand(8, 1, 6, 6)
with_bias = nn.Conv2d(1, 4, 3)
without_bias = nn.Conv2d(1, 4, 3, bias=False)
without_bias.weight = with_bias.weight

norm = nn.BatchNorm2d(4)
one = norm(with_bias(images))
two = norm(without_bias(images))
print("training:", torch.allclose(one, two, atol=1e-4))

fresh = nn.BatchNorm2d(4).eval()
one = fresh(with_bias(images))
two = fresh(without_bias(images))
print("eval:", torch.allclose(one, two, atol=1e-4))
