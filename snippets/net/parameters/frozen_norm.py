import torch
import torch.nn as nn

norm = nn.BatchNorm2d(1).requires_grad_(False)
white = torch.ones(4, 1, 2, 2)

print(f"{norm.running_mean.item():.3f}")
for batch in range(2):
    norm(white)
    print(f"{norm.running_mean.item():.3f}")
norm.eval()
norm(white)
print(f"{norm.running_mean.item():.3f}")
