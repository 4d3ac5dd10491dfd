import torch

inputs = torch.tensor([1.0, 3.0])
targets = torch.tensor([2.0, 6.0])
weight = torch.tensor(0.0, requires_grad=True)
learning_rate = 0.05

for step in range(1, 101):
    loss = ((weight * inputs - targets) ** 2).mean()
    weight.grad = None  # forget the last gradient
    loss.backward()
    with torch.no_grad():
        weight -= learning_rate * weight.grad
    print(f"{step} {loss.item():.4f} {weight.item():.6f}")
    if loss < 0.01:
        break
