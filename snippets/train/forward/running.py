import torch
from torch import nn

norm = nn.BatchNorm1d(1)
batch = torch.tensor([[8.0], [12.0]])  # mean 10
for _ in range(3):
    output = norm(batch)
    print([round(v, 3) for v in output.flatten().tolist()], end=" ")
    mean, variance = norm.running_mean, norm.running_var
    print(f"{mean.item():.2f} {variance.item():.2f}")
norm.eval()
output = norm(batch)
print([round(v, 2) for v in output.flatten().tolist()], end=" ")
print(f"{norm.running_mean.item():.2f}")
by_hand = (batch - norm.running_mean) / norm.running_var.sqrt()
print([round(v, 2) for v in by_hand.flatten().tolist()])
