import torch

for optim in torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW:
    weights = torch.tensor([10.0, 1.0, 0.1], requires_grad=True)
    optimizer = optim([weights], lr=0.01, weight_decay=0.1)
    weights.grad = torch.zeros(3)  # the loss asks for no change
    optimizer.step()
    print(optim.__name__, *[f"{w:.4f}" for w in weights.tolist()])
