import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader

images = [torch.zeros(1, 28, 28), torch.zeros(1, 32, 32)]
try:
    next(iter(DataLoader(images, batch_size=2)))
except RuntimeError as error:
    print(error)

resized = [F.interpolate(image[None], 32)[0] for image in images]
print(tuple(next(iter(DataLoader(resized, batch_size=2))).shape))
