import torch
import torch.nn.functional as F

from digits import load
from net import Net
from training import shifted

images, labels, test_images, test_labels = load()


def tested_after(few=50, epochs=60, move=False, decay=0.0):
    torch.manual_seed(0)
    net = Net()
    optimizer = torch.optim.AdamW(net.parameters(), weight_decay=decay)
    for epoch in range(epochs):
        for batch in torch.randperm(few).split(10):
            pictures = images[batch]
            if move:
                pictures = shifted(pictures)
            loss = F.cross_entropy(net(pictures), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        logits = net(test_images)
    right = (logits.argmax(dim=1) == test_labels).float().mean().item()
    return F.cross_entropy(logits, test_labels).item(), right


without, right = tested_after()
print("without    ", right > 0.85)
for name, options in (
    ("stop early ", {"epochs": 20}),
    ("decay      ", {"decay": 3.0}),
    ("shifts     ", {"move": True}),
    ("1437, not 50", {"few": 1437, "epochs": 2}),
):
    loss, right = tested_after(**options)
    print(name, loss < 0.9 * without, right > 0.85)
