import torch
from torch import nn

conv = nn.Conv2d(1, 1, 3)
nn.init.constant_(conv.bias, 10.0)
together = torch.optim.SGD(conv.parameters(), lr=0.1, weight_decay=0.5)
apart = torch.optim.SGD(
    [
        {"params": [conv.weight], "weight_decay": 0.5},
        {"params": [conv.bias], "weight_decay": 0.0},
    ],
    lr=0.1,
)
for optimizer in [together, apart]:
    conv.bias.grad = torch.zeros(1)  # the loss asks for no change
    before = conv.bias.item()
    optimizer.step()
    print(f"{before:.2f} -> {conv.bias.item():.2f}")
