import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()


def accuracy_after_training(images, labels):
    torch.manual_seed(0)
    net = Net()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(5):
        for batch in torch.randperm(len(images)).split(16):
            loss = F.cross_entropy(net(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        guesses = net(test_images).argmax(dim=1)
    return (guesses == test_labels).float().mean().item()


torch.manual_seed(1)
order = torch.randperm(len(images))
apart = accuracy_after_training(images[order], labels)
together = accuracy_after_training(images[order], labels[order])
print("shuffled apart, below 0.25:", apart < 0.25)
print("shuffled together, above 0.5:", together > 0.5)
