import torch

torch.manual_seed(0)
ones = torch.ones(2000)
gradients = {
    "always 1": ones,
    "pure chance": torch.randn(2000),
    "1 and -1 in turn": torch.tensor([1.0, -1.0]).repeat(1000),
    "tiny, then large": torch.cat([ones[1:] / 1000, ones[:1]]),
}

for name, values in gradients.items():
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([weight], lr=0.1)
    moves = []
    for value in values:
        before = weight.item()
        weight.grad = value.reshape(1)
        optimizer.step()
        moves.append(abs(weight.item() - before) / 0.1)
    average = sum(moves[-1000:]) / 1000
    print(f"{name:16} {moves[0]:.1f} {average:.2f} {moves[-1]:.2f}")
