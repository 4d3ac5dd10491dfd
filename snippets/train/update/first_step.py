import torch

from net import Net

for optim in torch.optim.SGD, torch.optim.Adam:
    weights = torch.zeros(4, requires_grad=True)
    optimizer = optim([weights], lr=0.1)
    weights.grad = torch.tensor([1000.0, 1.0, -0.001, 0.0])
    optimizer.step()
    moves = [f"{w:.4f}" for w in weights.tolist()]
    print(optim.__name__, *moves)

weights = torch.cat([p.detach().flatten() for p in Net().parameters()])
small = (weights.abs() < 0.1).float().mean()
print("of Net, below 0.1:", small.item() > 0.99)
