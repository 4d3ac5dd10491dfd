import torch
import torch.nn.functional as F

labels = torch.arange(10)
certain = 100 * torch.eye(10)  # every answer right, and sure of it

print(f"{F.cross_entropy(certain, labels).item():.3f}")
twice = F.cross_entropy(torch.softmax(certain, dim=1), labels)
print(f"{twice.item():.3f}")
