import torch

w = torch.tensor(4.0, requires_grad=True)
v = torch.tensor(2.0, requires_grad=True)


def report(name, hidden):
    w.grad = v.grad = None
    loss = (v * hidden - 7) ** 2
    loss.backward()
    print(f"{name}: w {w.grad}, v {v.grad}")


report("as it is", w * 2 - 3)
report("detach", (w * 2 - 3).detach())
with torch.no_grad():
    hidden = w * 2 - 3
report("no_grad", hidden)
v.requires_grad_(False)
report("v frozen", w * 2 - 3)
