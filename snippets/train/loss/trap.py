import warnings

import torch
import torch.nn.functional as F
from torch import nn

kilometres = torch.arange(5.0).unsqueeze(1)  # (5, 1)
column = 1 + 2 * kilometres  # (5, 1)
row = column.squeeze(1)  # (5,)

for prices in [column, row]:
    torch.manual_seed(0)
    line = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    with warnings.catch_warnings(record=True) as caught:
        for _ in range(300):
            loss = F.mse_loss(line(kilometres), prices)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    print(f"loss {loss.item():.2f}", end=" ")
    print(f"bias {line.bias.item():.2f}", end=" ")
    print("weight is 0:", abs(line.weight.item()) < 0.001)
    for warning in caught[:1]:
        print(warning.message)
