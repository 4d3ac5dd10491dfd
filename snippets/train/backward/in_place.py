import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.exp(x)
y += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)

y = 3 * x
y += 1
y.sum().backward()
print(x.grad)
