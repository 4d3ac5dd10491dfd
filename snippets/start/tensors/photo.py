import torch
import torch.nn as nn

photo = torch.zeros(427, 640, 3, dtype=torch.uint8)
image = photo.permute(2, 0, 1).float() / 255
batch = image[None]
layer = nn.Conv2d(3, 6, 3)

print(image.shape)
print(batch.shape)
print(layer(batch).shape)
