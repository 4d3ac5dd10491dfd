import torch

for scale in 1, 1000:
    for optim, rate in [
        (torch.optim.SGD, 0.019),
        (torch.optim.Adam, 0.3),
    ]:
        weights = torch.tensor([10.0, 1.0], requires_grad=True)
        optimizer = optim([weights], lr=rate)
        for step in range(3):
            a, b = weights
            loss = scale * (a**2 + 100 * b**2) / 2
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        ended = [f"{w:.4g}" for w in weights.tolist()]
        print(scale, optim.__name__, *ended)
