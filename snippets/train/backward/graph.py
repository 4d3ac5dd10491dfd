import torch
import torch.nn.functional as F

x1, x2, target = torch.tensor([2.0, 3.0, 7.0])
w1 = torch.tensor(4.0, requires_grad=True)
w2 = torch.tensor(-1.0, requires_grad=True)
v = torch.tensor(2.0, requires_grad=True)
error = v * F.relu(w1 * x1 + w2 * x2) - target
loss = error * error


def name(node):
    return type(node).__name__ if node else "-"


for tensor in (x1, w1, loss):
    print(tensor.is_leaf, tensor.requires_grad, name(tensor.grad_fn))

nodes = [loss.grad_fn]
for node in nodes:  # the list grows while it is read
    following = [after for after, _ in node.next_functions]
    print(name(node), "->", *[name(after) for after in following])
    for after in following:
        if after and after not in nodes:
            nodes.append(after)
