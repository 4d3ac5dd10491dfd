import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
batches, epochs = [], []
for epoch in range(4):
    for batch in torch.randperm(len(images)).split(16):
        loss = F.cross_entropy(net(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        batches.append(loss.item())
    epochs.append(sum(batches[-90:]) / 90)


def share_up(losses):
    pairs = list(zip(losses, losses[1:]))
    return sum(later > earlier for earlier, later in pairs) / len(pairs)


print("batches, up more than a third:", share_up(batches) > 1 / 3)
print("epochs, up:", share_up(epochs))

with torch.no_grad():  # nothing learns now
    each = F.cross_entropy(net(images), labels, reduction="none")
few, many = (
    each[torch.randint(len(each), (40000, size))].mean(dim=1).std()
    for size in (16, 64)
)
print(f"jumps of 16, compared with 64: {(few / many).item():.1f}")
