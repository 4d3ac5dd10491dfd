import torch

from digits import load
from net import Net
from training import accuracy, train

images, labels, test_images, test_labels = load()
scores = []
for seed in range(5):
    torch.manual_seed(seed)
    net = Net()
    train(net, images, labels, epochs=4)
    scores.append(accuracy(net, test_images, test_labels))

scores = torch.tensor(scores)
mean, spread = scores.mean().item(), scores.std().item()
print("mean above 0.93:", mean > 0.93)
print("spread below 0.02:", spread < 0.02)
gap = (scores.max() - scores.min()).item()
print("best minus worst above 0.005:", gap > 0.005)
