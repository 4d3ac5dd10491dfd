import torch
import torch.nn.functional as F
from torch import nn

from digits import load

images, labels, test_images, test_labels = load()
small = F.avg_pool2d(images, 4).flatten(1)
seven = (labels == 7).long()  # 1 for a seven, 0 for the rest

for learning_rate in (0.01, 0.1):
    torch.manual_seed(0)
    net = nn.Linear(64, 2)
    optimizer = torch.optim.SGD(net.parameters(), lr=learning_rate)
    for epoch in range(3):
        for batch in torch.randperm(len(small)).split(16):
            loss = F.cross_entropy(net(small[batch]), seven[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            logits = net(small)
        loss = F.cross_entropy(logits, seven).item()
        guesses = logits.argmax(dim=1)
        right = (guesses == seven).float().mean().item()
        found = guesses[seven == 1].float().mean().item()
        print(learning_rate, f"{loss:.2f} {right:.2f} {found:.1f}")
