import torch

torch.manual_seed(0)
chance = 0.95  # each of the 50 reads 95 % of all digits right
first = (torch.rand(50, 360) < chance).float().mean(dim=1)
second = (torch.rand(50, 360) < chance).float().mean(dim=1)

best = first.argmax()
print(f"mean of the 50   {first.mean().item():.3f}")
print(f"best of the 50   {first[best].item():.3f}")
print(f"the same, again  {second[best].item():.3f}")
