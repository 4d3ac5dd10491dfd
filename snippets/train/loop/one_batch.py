import torch

from digits import load
from net import Net
from training import accuracy, train

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
train(net, images, labels, epochs=3)

batches = zip(test_images.split(30), test_labels.split(30))
scores = [accuracy(net, *batch) for batch in batches]
score = accuracy(net, test_images, test_labels)
print("all 360 above 0.85:", score > 0.85)
print("best batch better by 0.02:", max(scores) > score + 0.02)
print("worst batch worse by 0.02:", min(scores) < score - 0.02)
