import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
image_loader = DataLoader(images, batch_size=16, shuffle=True)
label_loader = DataLoader(labels, batch_size=16, shuffle=True)

for _ in range(5):
    for pictures, targets in zip(image_loader, label_loader):
        loss = F.cross_entropy(net(pictures), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
with torch.no_grad():
    guesses = net(test_images).argmax(dim=1)
accuracy = (guesses == test_labels).float().mean().item()
print("accuracy below 0.2:", accuracy < 0.2)
