import torch

inputs = torch.tensor([1.0, 3.0])
targets = torch.tensor([2.0, 6.0])
weight = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.3)
first_inf = first_nan = None

for step in range(200):
    loss = ((weight * inputs - targets) ** 2).mean()
    if loss.isinf() and first_inf is None:
        first_inf = step
    if loss.isnan() and first_nan is None:
        first_nan = step
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(first_inf, first_nan, weight.item())
