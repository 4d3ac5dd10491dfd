import torch
import torch.nn as nn
import torch.nn.functional as F

from digits import load

hidden = torch.tensor([[[[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]]]])
torch.manual_seed(1)
exam = torch.randn(1, 1, 32, 32)  # a picture no layer has seen

for name, before in [
    ("noise ", torch.randn(1, 1, 32, 32)),
    ("digits", load()[0][:20]),
    ("grey  ", torch.full((1, 1, 32, 32), 0.5)),
]:
    torch.manual_seed(0)  # the same first weights each time
    layer = nn.Conv2d(1, 1, 3, bias=False)
    for step in range(300):
        loss = F.mse_loss(layer(before), F.conv2d(before, hidden))
        layer.zero_grad()
        loss.backward()
        with torch.no_grad():
            layer.weight -= 0.3 * layer.weight.grad
    exam_loss = F.mse_loss(layer(exam), F.conv2d(exam, hidden))
    print(name, f"training {loss:.2f}, exam {exam_loss:.2f}")
