import torch
import torch.nn as nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
ones = torch.ones(100)

for remember in (False, True):
    dropout.train()
    dropped = []
    for epoch in range(3):
        if remember:
            dropout.train()
        dropped.append((dropout(ones) == 0).any().item())
        dropout.eval()  # for the accuracy after each epoch
    print(dropped)
