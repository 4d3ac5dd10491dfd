import torch
import torch.nn.functional as F

w1 = torch.tensor(4.0, requires_grad=True)
total = w1 * 2 - 3  # w2 * x2 is -3
hidden = F.relu(total)
output = 2 * hidden
error = output - 7
loss = error * error

product = 1.0
way = [loss, error, output, hidden, total, w1]
for after, before in zip(way, way[1:]):
    (factor,) = torch.autograd.grad(after, before, retain_graph=True)
    product *= factor.item()
    print(factor.item(), product)
