import torch

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()

logits = net(images[:16])
probabilities = torch.softmax(logits, dim=1)
print(tuple(logits.shape))
print(f"{probabilities[0].sum().item():.4f}")
print(f"{probabilities[0].max().item():.1f}")
