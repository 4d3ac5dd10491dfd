import torch
import torch.nn as nn
import torch.nn.functional as F

hidden = torch.tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
before = torch.full((1, 1, 32, 32), 0.5)  # grey all over
after = F.conv2d(before, hidden[None, None])

torch.manual_seed(0)
layer = nn.Conv2d(1, 1, 3, bias=False)
start = layer.weight.detach().clone()

for step in range(100):
    loss = F.mse_loss(layer(before), after)
    layer.zero_grad()
    loss.backward()
    with torch.no_grad():
        layer.weight -= 0.3 * layer.weight.grad

weight = layer.weight.detach()
print(f"loss {loss:.4f}, sum {abs(weight.sum()):.4f}")
for values in (start, weight, weight - start):
    print([round(value, 2) + 0.0 for value in values.flatten().tolist()])
