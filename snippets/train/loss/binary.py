import torch
from torch import nn

scores = torch.tensor([2.0, -1.0, 0.5])
labels = torch.tensor([1.0, 0.0, 0.0])  # float, the scores' shape

loss = nn.BCEWithLogitsLoss()(scores, labels)
p = torch.sigmoid(scores)  # 1 / (1 + exp(-score))
by_hand = -(labels * p.log() + (1 - labels) * (1 - p).log())
print(*[f"{value:.3f}" for value in p.tolist()])
print(f"{loss:.4f} {by_hand.mean():.4f}")

pairs = torch.stack([torch.zeros(3), scores], dim=1)  # (3, 2)
print(f"{nn.CrossEntropyLoss()(pairs, labels.long()):.4f}")
