import torch
import torch.nn.functional as F

image = torch.zeros(1, 1, 32, 32)
columns = F.unfold(image, kernel_size=5)
print(tuple(columns.shape), columns.numel())
print(f"{columns.numel() / image.numel():.1f}")
