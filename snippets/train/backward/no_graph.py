import torch

weight = torch.tensor(0.0, requires_grad=True)
with torch.no_grad():
    loss = (3 * weight - 6) ** 2
print(loss.requires_grad, loss.grad_fn)
try:
    loss.backward()
except RuntimeError as error:
    print(error)
