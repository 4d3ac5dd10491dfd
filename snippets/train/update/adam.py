import torch

ours = torch.tensor([10.0, 1.0])
m = torch.zeros(2)
v = torch.zeros(2)
theirs = torch.tensor([10.0, 1.0], requires_grad=True)
optimizer = torch.optim.Adam([theirs], lr=0.3)

for step in range(1, 6):
    gradient = torch.tensor([1.0, 100.0]) * ours
    m = 0.9 * m + 0.1 * gradient
    v = 0.999 * v + 0.001 * gradient**2
    mean = m / (1 - 0.9**step)
    square = v / (1 - 0.999**step)
    ours = ours - 0.3 * mean / (square.sqrt() + 1e-8)

    loss = (theirs[0] ** 2 + 100 * theirs[1] ** 2) / 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(step, *[f"{w:.4f}" for w in ours.tolist() + theirs.tolist()])
