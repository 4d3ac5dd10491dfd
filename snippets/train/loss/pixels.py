import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3, 4, 5)  # (N, C, H, W): 3 scores a pixel
classes = torch.zeros(2, 4, 5, dtype=torch.int64)  # (N, H, W)
loss = F.cross_entropy(logits, classes, reduction="none")
print(tuple(loss.shape), f"{loss.mean():.4f}")
