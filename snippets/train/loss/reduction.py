import torch
import torch.nn.functional as F

for copies in [1, 3]:
    inputs = torch.tensor([1.0, 3.0] * copies)
    targets = torch.tensor([2.0, 6.0] * copies)
    for reduction in ["mean", "sum"]:
        weight = torch.tensor(0.0, requires_grad=True)
        output = weight * inputs
        loss = F.mse_loss(output, targets, reduction=reduction)
        loss.backward()
        print(len(inputs), reduction, loss.item(), weight.grad.item())

each = F.mse_loss(output, targets, reduction="none")
print(each.tolist())
