import torch
import torch.nn as nn

for set_to_none in True, False:
    layer = nn.Linear(1, 1)
    nn.init.ones_(layer.weight)
    nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(
        layer.parameters(), lr=0.05, momentum=0.9
    )
    weights = []
    for step in range(4):
        loss = (layer(torch.ones(1, 1)) - 5).square().mean()
        optimizer.zero_grad(set_to_none=set_to_none)
        loss.backward()
        optimizer.step()
        layer.weight.requires_grad_(False)  # frozen from here on
        weights.append(f"{layer.weight.item():.3f}")
    print(set_to_none, *weights)
