import torch

torch.manual_seed(0)
right = (torch.rand(10000, 360) < 0.99).sum(dim=1).float()
print(f"{right.mean().item():.1f} {right.std().item():.1f}")
print(f"{(360 * 0.99 * 0.01) ** 0.5:.1f}")
