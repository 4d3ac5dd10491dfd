import torch

inputs = torch.tensor([1.0, 3.0])
targets = torch.tensor([2.0, 6.0])

for clear in (False, True):
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.08)
    weights = []
    for _ in range(8):
        loss = ((weight * inputs - targets) ** 2).mean()
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        weights.append(round(weight.item(), 2))
    print(clear, weights)
