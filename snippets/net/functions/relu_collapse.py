import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(0)
first = nn.Linear(4, 8, dtype=torch.float64)
second = nn.Linear(8, 3, dtype=torch.float64)
x = torch.randn(100, 4, dtype=torch.float64)

weight = second.weight @ first.weight
bias = second.weight @ first.bias + second.bias
single = F.linear(x, weight, bias)

print(torch.allclose(second(first(x)), single))
print(torch.allclose(second(F.relu(first(x))), single))
