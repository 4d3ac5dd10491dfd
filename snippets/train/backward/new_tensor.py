import torch

weight = torch.tensor(0.0, requires_grad=True)
losses = []
for x, target in [(1, 2), (3, 6)]:
    losses.append((weight * x - target) ** 2)

numbers = [loss.item() for loss in losses]
loss = torch.tensor(numbers, requires_grad=True).mean()
loss.backward()
print(loss.item(), weight.grad)

loss = torch.stack(losses).mean()
loss.backward()
print(loss.item(), weight.grad)
