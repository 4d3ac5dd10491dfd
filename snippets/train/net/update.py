import copy

import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images, labels = images[:16], labels[:16]
torch.manual_seed(0)
ours = Net()
theirs = copy.deepcopy(ours)  # the same starting weights
learning_rate = 0.1
optimizer = torch.optim.SGD(theirs.parameters(), lr=learning_rate)

for step in range(1, 6):
    loss = F.cross_entropy(ours(images), labels)
    ours.zero_grad()
    loss.backward()
    with torch.no_grad():
        for weight in ours.parameters():
            weight -= learning_rate * weight.grad

    their_loss = F.cross_entropy(theirs(images), labels)
    optimizer.zero_grad()
    their_loss.backward()
    optimizer.step()
    print(f"{step} {loss.item():.4f} {their_loss.item():.4f}")

same = [
    torch.allclose(a, b, rtol=0, atol=1e-6)
    for a, b in zip(ours.parameters(), theirs.parameters())
]
print(all(same))
