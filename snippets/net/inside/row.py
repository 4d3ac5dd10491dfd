import torch

from net import Net

torch.manual_seed(0)
net = Net()
image = torch.rand(1, 1, 32, 32, requires_grad=True)


def look():
    scores = net(image)[0]
    gap = scores[7] - scores[9]
    (one,) = torch.autograd.grad(scores[7], image, retain_graph=True)
    (two,) = torch.autograd.grad(gap, image)
    return scores, scores.softmax(dim=0), one, two


before = look()
with torch.no_grad():
    net.fc3.weight += torch.randn(84)  # to each of the ten rows
after = look()

names = ["scores", "probabilities", "trace of 7", "7 minus 9"]
for name, a, b in zip(names, before, after):
    print(f"{name}: {torch.allclose(a, b, atol=1e-4)}")
