import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(5):
    for batch in torch.randperm(len(images)).split(16):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def report(name, images, labels, dim=1):
    right = 0
    with torch.no_grad():
        for batch in torch.arange(len(images)).split(10):
            guesses = net(images[batch]).argmax(dim=dim)
            right += (guesses == labels[batch]).sum().item()
    print(f"{name:13} above half: {right / len(images) > 0.5}")


report("training set", images[:360], labels[:360])
report("test set", test_images, test_labels)
report("argmax, dim=0", test_images, test_labels, dim=0)
report("negatives", 1 - test_images, test_labels)
