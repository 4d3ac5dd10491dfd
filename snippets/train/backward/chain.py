import torch
import torch.nn.functional as F

x1, x2, target = torch.tensor([2.0, 3.0, 7.0])
w1 = torch.tensor(4.0, requires_grad=True)
w2 = torch.tensor(-1.0, requires_grad=True)
v = torch.tensor(2.0, requires_grad=True)

total = w1 * x1 + w2 * x2
hidden = F.relu(total)
output = v * hidden
error = output - target
loss = error * error

middle = [total, hidden, output, error, loss]
for tensor in middle:
    tensor.retain_grad()
loss.backward()

for tensor in [w1, w2, v, *middle]:
    print(tensor.item(), tensor.grad.item())
