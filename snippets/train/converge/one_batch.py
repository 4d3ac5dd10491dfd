import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images, labels = images[:16], labels[:16]  # one batch, no other


def learns_it(mistake):
    torch.manual_seed(0)
    net = Net()
    learner = Net() if mistake == "another net" else net
    optimizer = torch.optim.Adam(learner.parameters())
    targets = labels.roll(1) if mistake == "labels apart" else labels
    for _ in range(150):
        logits = net(images)
        if mistake == "softmax inside":
            logits = logits.softmax(dim=1)
        if mistake == "relu at the end":
            logits = logits.relu()
        loss = F.cross_entropy(logits, targets)
        if mistake != "no zero_grad":
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item() < 0.2


print("no mistake     ", learns_it(None))
print("another net    ", learns_it("another net"))
print("softmax inside ", learns_it("softmax inside"))
print("relu at the end", learns_it("relu at the end"))
print("no zero_grad   ", learns_it("no zero_grad"))
print("labels apart   ", learns_it("labels apart"))
