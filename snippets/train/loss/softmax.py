import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 1.0, 0.0]], requires_grad=True)
powers = logits.exp()
total = powers.sum()
probabilities = powers / total
print(*[f"{p:.3f}" for p in powers[0].tolist()], f"{total:.3f}")
print(*[f"{p:.3f}" for p in probabilities[0].tolist()])

for right in range(3):
    by_hand = total.log() - logits[0, right]
    loss = F.cross_entropy(logits, torch.tensor([right]))
    (gradient,) = torch.autograd.grad(loss, logits)
    print(right, f"{by_hand:.3f} {loss:.3f}", end=" ")
    print(*[f"{g:.3f}" for g in gradient[0].tolist()])
