import torch
import torch.nn.functional as F

zeros = torch.zeros(2, dtype=torch.int64)
one_score = torch.tensor([[-3.0], [5.0]], requires_grad=True)
loss = F.cross_entropy(one_score, zeros)
loss.backward()
print("one score:", loss.item(), one_score.grad.flatten().tolist())

logits = torch.tensor([[4.0, 0.0], [6.0, 0.0]])
print("nll_loss:", F.nll_loss(logits, zeros).item())

nothing = torch.tensor([-100, -100])
print("all ignored:", F.cross_entropy(logits, nothing).item())

labels = torch.tensor([[0, 1, 1]])  # a sequence of three
perfect = 100.0 * F.one_hot(labels, 3)  # (N, L, C)
print(f"(N, L, C): {F.cross_entropy(perfect, labels):.4f}")
perfect = perfect.transpose(1, 2)  # (N, C, L)
print(f"(N, C, L): {F.cross_entropy(perfect, labels):.4f}")
