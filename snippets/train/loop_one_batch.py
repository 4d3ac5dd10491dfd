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
print("all 360 above 0.9:", score > 0.9)
print("best batch above 0.95:", max(scores) > 0.95)
print("worst batch below 0.92:", min(scores) < 0.92)
