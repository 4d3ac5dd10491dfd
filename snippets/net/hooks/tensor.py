import torch
import torch.nn.functional as F

w1 = torch.tensor(4.0, requires_grad=True)


def halve(gradient):
    print("passing:", gradient.item())
    return gradient / 2


for hooked in (False, True):
    hidden = F.relu(w1 * 2 - 3)
    if hooked:
        hidden.register_hook(halve)
    loss = (2 * hidden - 7) ** 2
    w1.grad = None
    loss.backward()
    print("w1:", w1.grad.item())

try:
    w1.detach().register_hook(halve)
except RuntimeError as error:
    print(error)
