import torch

from digits import load
from net import Net
from training import accuracy, train

images, labels, test_images, test_labels = load()
held_images, held_labels = images[1200:], labels[1200:]  # validation
images, labels = images[:1200], labels[:1200]

nets, scores = {}, {}
for batch_size in (16, 128):
    torch.manual_seed(0)
    nets[batch_size] = net = Net()
    train(net, images, labels, epochs=3, batch_size=batch_size)
    scores[batch_size] = accuracy(net, held_images, held_labels)

chosen = max(scores, key=scores.get)
score = accuracy(nets[chosen], test_images, test_labels)  # once
print(len(images), len(held_images), len(test_images))
print("chosen: batches of", chosen)
print("test accuracy above 0.85:", score > 0.85)
