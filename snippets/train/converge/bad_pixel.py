import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
for bad in (float("nan"), float("inf")):
    batch = images[:16].clone()
    batch[3, 0, 10, 10] = bad  # one pixel of 16,384
    torch.manual_seed(0)
    net = Net()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    loss = F.cross_entropy(net(batch), labels[:16])
    loss.backward()
    optimizer.step()
    spoiled = net.fc3.bias.isnan().all().item()
    print(bad, batch.isfinite().all().item(), loss.item(), spoiled)
