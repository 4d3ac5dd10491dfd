import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader

pixels = np.ones(4, dtype=np.uint8)
decimals = np.ones(4, dtype=np.float32)
for item in (3, 0.5, np.ones(4), decimals, pixels, torch.ones(4)):
    batch = next(iter(DataLoader([item, item], batch_size=2)))
    print(type(item).__name__, batch.dtype, tuple(batch.shape))

conv = nn.Conv2d(1, 6, 3)
loader = DataLoader(np.ones((16, 1, 8, 8)), batch_size=16)
batch = next(iter(loader))
try:
    conv(batch)
except RuntimeError as error:
    print(error)
print(tuple(conv(batch.float()).shape))
