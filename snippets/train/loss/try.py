import torch
import torch.nn.functional as F

for scores in [10, 100]:
    logits = torch.zeros(10, scores)
    loss = F.cross_entropy(logits, torch.arange(10))
    print(scores, f"{loss:.2f}")
