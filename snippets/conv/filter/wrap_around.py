import torch

row = torch.tensor([10, 10, -20, 70, 300])
print(row.byte().tolist())
print(row.clamp(0, 255).byte().tolist())
