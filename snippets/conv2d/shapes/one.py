import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(2, 1, 3)
picture = torch.rand(2, 8, 10)
alone = conv(picture)
batch = conv(picture[None])

print(tuple(alone.shape), tuple(batch.shape))
print(torch.allclose(alone, batch[0], atol=1e-6))
print("squeeze(0):", tuple(batch.squeeze(0).shape))
print("squeeze(): ", tuple(batch.squeeze().shape))
