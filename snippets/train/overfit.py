import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images, labels = images[:50], labels[:50]  # far too few
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
train_losses, test_losses = [], []

for epoch in range(60):
    for batch in torch.randperm(len(images)).split(10):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        train_losses.append(F.cross_entropy(net(images), labels))
        test_logits = net(test_images)
        test_losses.append(F.cross_entropy(test_logits, test_labels))

lowest = min(test_losses)
print("train loss below 0.01:", (train_losses[-1] < 0.01).item())
print("test loss was below 1.3:", (lowest < 1.3).item())
print("test loss ends above 1.5:", (test_losses[-1] > 1.5).item())
accuracy = (test_logits.argmax(dim=1) == test_labels).float().mean()
print("test accuracy above 0.6:", (accuracy > 0.6).item())
