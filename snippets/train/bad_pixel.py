import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images = images[:16].clone()
images[3, 0, 10, 10] = float("nan")  # one bad pixel of 16,384
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)

print(images.isfinite().all().item())
loss = F.cross_entropy(net(images), labels[:16])
loss.backward()
optimizer.step()
print(loss.item(), net.fc3.bias.isnan().all().item())
