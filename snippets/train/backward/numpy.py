import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    weight.numpy()
except RuntimeError as error:
    print(error)
print(weight.detach().numpy())

try:
    weight.item()
except RuntimeError as error:
    print(error)
print(weight.sum().item())
