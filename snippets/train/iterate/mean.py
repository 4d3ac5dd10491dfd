import torch
from torch.utils.data import DataLoader

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 6.0])
batches = DataLoader(losses, batch_size=4)
plain = weighted = 0.0
for batch in batches:
    print(batch.tolist(), batch.mean().item())
    plain += batch.mean().item()
    weighted += batch.mean().item() * len(batch)
print(plain / len(batches))
print(weighted / len(losses), losses.mean().item())
