import torch
import torch.nn.functional as F

inputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
labels = torch.tensor([0, 1, -100, 0])  # nobody knows the third
weight = torch.zeros(1, 3, requires_grad=True)


def gradient(name, parts, reduction, divisors):
    weight.grad = None
    for part, divisor in zip(parts, divisors):
        x, target = inputs[part], labels[part]
        loss = F.cross_entropy(x * weight, target, reduction=reduction)
        (loss / divisor).backward()
    print(name, [round(value, 2) for value in weight.grad[0].tolist()])


halves = [slice(0, 2), slice(2, 4)]
gradient("whole batch       ", [slice(0, 4)], "mean", [1])
gradient("halves, times 1/2 ", halves, "mean", [2, 2])
gradient("sums, divided by 3", halves, "sum", [3, 3])
