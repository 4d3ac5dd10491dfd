import torch

inputs = torch.tensor([1.0, 3.0])
targets = torch.tensor([2.0, 6.0])
weight = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.05)

print(weight.grad)  # nothing computed yet
for _ in range(2):
    loss = ((weight * inputs - targets) ** 2).mean()
    loss.backward()
    print(weight.grad)
optimizer.zero_grad()
print(weight.grad)
