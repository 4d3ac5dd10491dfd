import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 3.0], requires_grad=True)
F.relu(x).sum().backward()
print(x.grad.tolist())

x.grad = None
x.clamp(min=0).sum().backward()
print(x.grad.tolist())
