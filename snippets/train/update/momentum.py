import torch

ours = torch.tensor([10.0, 1.0])
velocity = torch.zeros(2)
theirs = torch.tensor([10.0, 1.0], requires_grad=True)
optimizer = torch.optim.SGD([theirs], lr=0.005, momentum=0.9)

for step in range(1, 6):
    gradient = torch.tensor([1.0, 100.0]) * ours
    velocity = 0.9 * velocity + gradient
    ours = ours - 0.005 * velocity

    loss = (theirs[0] ** 2 + 100 * theirs[1] ** 2) / 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(step, *[f"{w:.4f}" for w in ours.tolist() + theirs.tolist()])
