import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 3.0]])
classes = torch.tensor([1, 2])  # int64, shape (2,)
one_hot = F.one_hot(classes, 3)
print(one_hot.tolist())

print(f"{F.cross_entropy(logits, classes):.4f}")
print(f"{F.cross_entropy(logits, one_hot.float()):.4f}")

doubtful = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.0, 1.0]])
print(f"{F.cross_entropy(logits, doubtful):.4f}")

alone = F.cross_entropy(logits[0], classes[0])
print(f"{alone:.4f}", tuple(logits[0].shape), tuple(classes[0].shape))
