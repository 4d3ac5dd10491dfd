import torch
import torch.nn as nn
import torch.nn.functional as F

hidden = torch.tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
torch.manual_seed(0)
before = torch.randn(1, 1, 32, 32)  # a picture of pure noise
after = F.conv2d(before, hidden[None, None])
# From here on nobody looks at `hidden`.

layer = nn.Conv2d(1, 1, 3, bias=False)  # 1 define
learning_rate = 0.05

for step in range(101):  # 2 iterate
    output = layer(before)  # 3 forward
    loss = F.mse_loss(output, after)  # 4 loss
    if step in (0, 10, 100):
        print(f"step {step}: loss {loss:.2f}")
        for row in layer.weight[0, 0].tolist():
            print([round(value, 2) + 0.0 for value in row])

    layer.zero_grad()
    loss.backward()  # 5 backward
    with torch.no_grad():  # 6 update
        layer.weight -= learning_rate * layer.weight.grad
