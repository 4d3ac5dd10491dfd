import torch.nn as nn

layers = [
    nn.Conv2d(1, 6, 5),
    nn.Conv2d(6, 16, 5),
    nn.Linear(16 * 5 * 5, 120),
    nn.Linear(120, 84),
    nn.Linear(84, 10),
]
counts = []
for layer in layers:
    counts.append(sum(p.numel() for p in layer.parameters()))
print(counts, sum(counts))
