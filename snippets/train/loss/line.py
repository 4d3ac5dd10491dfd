import torch
import torch.nn.functional as F
from torch import nn

kilometres = torch.arange(5.0).unsqueeze(1)  # shape (5, 1)
prices = 1 + 2 * kilometres

torch.manual_seed(0)
line = nn.Linear(1, 1)
optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
for _ in range(300):
    output = line(kilometres)
    loss = F.mse_loss(output, prices)
    by_hand = ((output - prices) ** 2).mean()
    assert torch.allclose(loss, by_hand)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"weight {line.weight.item():.2f}", end=" ")
print(f"bias {line.bias.item():.2f} loss {loss.item():.2f}")
