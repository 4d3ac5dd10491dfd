import torch

for dtype in torch.float32, torch.bfloat16:
    weight = torch.ones(1, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.001)
    for step in range(500):
        weight.grad = torch.ones_like(weight)
        optimizer.step()
    print(dtype, f"{weight.item():.2f}")
