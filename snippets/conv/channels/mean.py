import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg")).float()
image = photo.permute(2, 0, 1)

print(tuple(photo.mean(dim=2).shape))
print(tuple(image.mean(dim=2).shape))
print(tuple(image.mean(dim=0).shape))
