import torch

weight = torch.tensor(0.0, requires_grad=True)
loss = (3.0 * weight - 6.0) ** 2
loss.backward()

rebound = weight - 0.05 * weight.grad
print(rebound.is_leaf, rebound.requires_grad)

with torch.no_grad():
    rebound = weight - 0.05 * weight.grad
print(rebound.is_leaf, rebound.requires_grad)

try:
    weight -= 0.05 * weight.grad
except RuntimeError as error:
    print(error)

with torch.no_grad():
    weight -= 0.05 * weight.grad
print(weight.is_leaf, weight.requires_grad)
