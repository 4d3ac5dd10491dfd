import torch

inputs = torch.tensor([1.0, 3.0])
targets = torch.tensor([2.0, 6.0])
weight = torch.tensor(0.0, requires_grad=True)

losses = (weight * inputs - targets) ** 2
try:
    losses.backward()
except RuntimeError as error:
    print(error)
losses.mean().backward()
print(weight.grad)
