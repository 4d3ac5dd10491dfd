import torch

from net import Net

net = Net()
optimizer = torch.optim.SGD(
    [
        {"params": net.conv1.parameters(), "lr": 0.01},
        {"params": net.conv2.parameters(), "lr": 0.01},
        {"params": net.fc1.parameters()},
        {"params": net.fc2.parameters()},
    ],
    lr=0.1,
    momentum=0.9,
)

total = 0
for group in optimizer.param_groups:
    count = sum(p.numel() for p in group["params"])
    print(count, group["lr"], group["momentum"])
    total += count
print(total, "of", sum(p.numel() for p in net.parameters()))
