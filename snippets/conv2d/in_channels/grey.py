import numpy as np
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torch import nn

photo = load_sample_image("flower.jpg")
image = torch.tensor(photo).permute(2, 0, 1).float()

conv = nn.Conv2d(3, 1, kernel_size=1, bias=False)
with torch.no_grad():
    conv.weight[0, :, 0, 0] = torch.tensor([0.299, 0.587, 0.114])
    grey = conv(image)[0]

print(tuple(image.shape), "->", tuple(grey.shape))
print(image[:, 200, 220].tolist(), f"-> {grey[200, 220]:.1f}")

pillow = np.asarray(Image.fromarray(photo).convert("L"))
print(bool(np.abs(grey.numpy() - pillow).max() < 1))
