import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images, labels = images[:50], labels[:50]  # far too few
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
test_losses = []

for epoch in range(60):
    for batch in torch.randperm(len(images)).split(10):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        train_loss = F.cross_entropy(net(images), labels).item()
        test_logits = net(test_images)
        test_loss = F.cross_entropy(test_logits, test_labels).item()
        test_losses.append(test_loss)

lowest = min(test_losses)
print("train loss ends below 0.01:", train_loss < 0.01)
print("test loss fell below 2:", lowest < 2)
print("then rose by a fifth or more:", test_loss > 1.2 * lowest)
accuracy = (test_logits.argmax(dim=1) == test_labels).float().mean()
print("test accuracy above 0.6:", accuracy.item() > 0.6)
