import torch
import torch.nn.functional as F

logits = 2 * torch.eye(3)  # guesses 0, 1, 2
labels = torch.tensor([0, 1, 0])  # the third guess is wrong
each = F.cross_entropy(logits, labels, reduction="none")
print(*[f"{loss:.4f}" for loss in each.tolist()], f"{each.mean():.4f}")

weight = torch.tensor([3.0, 1.0, 1.0])  # class 0 counts three times
loss = F.cross_entropy(logits, labels, weight=weight)
counts = weight[labels]  # 3, 1, 3
print(f"{loss:.4f} {(counts * each).sum() / counts.sum():.4f}")
one_hot = F.one_hot(labels, 3).float()
loss = F.cross_entropy(logits, one_hot, weight=weight)
print(f"{loss:.4f} {(counts * each).sum() / 3:.4f}")  # divided by 3

labels = torch.tensor([0, 1, -100])  # nobody knows the third
print(f"{F.cross_entropy(logits, labels):.4f} {each[:2].mean():.4f}")

right = torch.tensor([0])
for certainty in [2.0, 3.0, 100.0]:
    logits = torch.tensor([[certainty, 0.0, 0.0]])
    plain = F.cross_entropy(logits, right)
    smooth = F.cross_entropy(logits, right, label_smoothing=0.1)
    print(certainty, f"{plain:.4f} {smooth:.4f}")
