import torch
import torch.nn as nn

weight = torch.tensor([[2.0, 0.0, -1.0], [1.0, 3.0, 1.0]])
bias = torch.tensor([5.0, -4.0])
linear = nn.Linear(3, 2)
with torch.no_grad():
    linear.weight.copy_(weight)
    linear.bias.copy_(bias)

x = torch.tensor([1.0, 2.0, 3.0])
print(linear.weight.shape)  # (out, in)
print(linear(x).tolist())
print(
    2 * 1 + 0 * 2 - 1 * 3 + 5,
    1 * 1 + 3 * 2 + 1 * 3 - 4,
)
print((weight @ x + bias).tolist())
