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

net.eval()
for name, factor in (("0-1", 1), ("0-255", 255)):
    with torch.no_grad():
        logits = net(factor * test_images)
    loss = F.cross_entropy(logits, test_labels).item()
    wrong = logits.argmax(dim=1) != test_labels
    sure = logits.softmax(dim=1).amax(dim=1)[wrong].mean().item()
    print(f"{name:5} loss above 2: {loss > 2}", end=", ")
    print("sure of its mistakes:", sure > 0.85)
