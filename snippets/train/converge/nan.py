import torch
import torch.nn.functional as F

logits = torch.tensor([[200.0, 0.0]], requires_grad=True)
label = torch.tensor([1])

loss = -torch.softmax(logits, dim=1)[0, 1].log()
loss.backward()
print(loss.item(), logits.grad)

logits.grad = None
loss = F.cross_entropy(logits, label)
loss.backward()
print(loss.item(), logits.grad)
