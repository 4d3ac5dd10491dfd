import torch

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()

with torch.no_grad():
    logits = net(test_images)
probabilities = torch.softmax(logits, dim=1)
print((logits < 0).any().item(), (probabilities < 0).any().item())
sums = probabilities.sum(dim=1)
print(torch.allclose(sums, torch.ones(360)))

by_logits = logits.argmax(dim=1)
by_probabilities = probabilities.argmax(dim=1)
print(tuple(by_logits.shape), torch.equal(by_logits, by_probabilities))
print(tuple(logits.argmax().shape), tuple(logits.argmax(dim=0).shape))
