import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg"))
image = photo.permute(2, 0, 1).float()  # channels first
print(tuple(photo.shape), "->", tuple(image.shape))

tile, sky = image[:, 262, 250], image[:, 20, 20]
print("tile", tile.tolist())
print("sky ", sky.tolist())
print("red ", tuple(image[0].shape), f"mean {image[0].mean():.1f}")
