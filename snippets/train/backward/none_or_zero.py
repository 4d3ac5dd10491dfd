import torch

for set_to_none in (True, False):
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    (2 * weight).backward()
    optimizer.step()
    print(f"{weight.item():.2f}", end=" ")
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    print(weight.grad, f"{weight.item():.2f}")
