import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()  # 1 define
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
losses = []  # mean loss of each epoch

for epoch in range(10):
    total = 0.0
    for batch in torch.randperm(len(images)).split(16):  # 2 iterate
        logits = net(images[batch])  # 3 forward
        loss = F.cross_entropy(logits, labels[batch])  # 4 loss
        optimizer.zero_grad()
        loss.backward()  # 5 backward
        optimizer.step()  # 6 update
        total += loss.item() * len(batch)
    losses.append(total / len(images))

net.eval()
with torch.no_grad():
    guesses = net(test_images).argmax(dim=1)
accuracy = (guesses == test_labels).float().mean().item()

print(f"first epoch: loss {losses[0]:.1f}")
print("last epoch: loss below 0.2:", losses[-1] < 0.2)
print("test accuracy above 0.9:", accuracy > 0.9)
