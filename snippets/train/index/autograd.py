import torch

inputs = torch.tensor([1.0, 3.0])
targets = torch.tensor([2.0, 6.0])
weight = torch.tensor(0.0, requires_grad=True)

output = weight * inputs
loss = ((output - targets) ** 2).mean()
loss.backward()
print(loss.item(), weight.grad.item())
