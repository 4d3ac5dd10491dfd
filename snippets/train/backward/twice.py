import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = weight * weight
print(loss.grad_fn._saved_self.item())
loss.backward()
try:
    loss.backward()
except RuntimeError as error:
    print(error)

weight.grad = None
loss = weight + 1  # the factor is 1, nothing to keep
loss.backward()
loss.backward()
print(weight.grad)
