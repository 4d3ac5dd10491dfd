import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images, labels = images[:64], labels[:64]


def ask(mistake):
    torch.manual_seed(0)
    net = Net()
    learner = Net() if mistake == "another net" else net
    optimizer = torch.optim.SGD(learner.parameters(), lr=0.1)
    with torch.no_grad():
        if mistake == "all zero":
            for parameter in net.parameters():
                parameter.zero_()
        if mistake == "relu dead":
            net.fc1.bias.fill_(-100)
    before = net.conv1.weight.detach().clone()

    logits = net(images)
    loss = F.cross_entropy(logits, labels)
    if mistake == "cut off":
        loss = torch.tensor(loss.item(), requires_grad=True)
    loss.backward()
    if mistake != "no step":
        optimizer.step()

    gradient = net.conv1.weight.grad
    size = "None" if gradient is None else gradient.any().item()
    moved = not torch.equal(net.conv1.weight, before)
    differ = not torch.allclose(logits, logits[:1])
    print(f"{mistake:11} {size!s:5} {moved!s:5} {differ}")


for mistake in ("none", "cut off", "no step", "another net"):
    ask(mistake)
for mistake in ("all zero", "relu dead"):
    ask(mistake)
