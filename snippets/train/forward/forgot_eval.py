import torch
import torch.nn.functional as F
from torch import nn

from digits import load

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = nn.Sequential(
    nn.Flatten(),
    nn.Linear(1024, 64),
    nn.BatchNorm1d(64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(3):
    for batch in torch.randperm(len(images)).split(16):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def report(name, order):
    right = 0
    with torch.no_grad():
        for batch in order.split(8):
            guesses = net(test_images[batch]).argmax(dim=1)
            right += (guesses == test_labels[batch]).sum().item()
    share = right / len(order)
    print(f"{name:16} above 0.8: {share > 0.8}")


shuffled = torch.arange(360)
in_order = test_labels.argsort()  # all 0s, then all 1s, ...
net.eval()
report("eval, shuffled", shuffled)
report("eval, in order", in_order)
net.train()
report("train, shuffled", shuffled)
report("train, in order", in_order)

with torch.no_grad():
    for _ in range(30):
        net(1 - test_images)  # negatives, and nobody trains
net.eval()
report("eval, afterwards", shuffled)
