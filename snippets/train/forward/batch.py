import torch

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()

together = net(images[:16])
alone = torch.cat([net(images[i : i + 1]) for i in range(16)])
print(tuple(together.shape), tuple(alone.shape))
print(torch.allclose(together, alone, atol=1e-5))

strangers = torch.cat([images[:1], images[100:115]])
print(torch.allclose(net(strangers)[0], together[0], atol=1e-5))
