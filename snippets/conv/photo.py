import torch
from sklearn.datasets import load_sample_image

from kernels import BOX, EMBOSS, SHARPEN, SOBEL_X, SOBEL_Y, apply

photo = torch.tensor(load_sample_image("china.jpg"))
print(tuple(photo.shape), photo.dtype)

grey = photo.float().mean(dim=2) / 255
image = grey[20:230:2, 70:350:2]  # the roof, every other pixel
print(tuple(image.shape))

for name, kernel in [
    ("box    ", BOX),
    ("sharpen", SHARPEN),
    ("emboss ", EMBOSS),
    ("sobel x", SOBEL_X),
    ("sobel y", SOBEL_Y),
]:
    output = apply(image, kernel)
    print(name, f"{output.min():.2f} to {output.max():.2f}")
