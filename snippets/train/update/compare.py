import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
choices = {
    "SGD": (torch.optim.SGD, {"lr": 0.2}),
    "momentum": (torch.optim.SGD, {"lr": 0.03, "momentum": 0.9}),
    "Adam": (torch.optim.Adam, {"lr": 0.003}),
}

for name, (optim, settings) in choices.items():
    torch.manual_seed(0)
    net = Net()
    optimizer = optim(net.parameters(), **settings)
    losses = []
    for epoch in range(5):
        total = 0.0
        for batch in torch.randperm(len(images)).split(16):
            loss = F.cross_entropy(net(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        losses.append(total / len(images))
    with torch.no_grad():
        guesses = net(test_images).argmax(dim=1)
    accuracy = (guesses == test_labels).float().mean().item()
    print(name, losses[1] < 0.5, losses[4] < 0.5, accuracy > 0.8)
