import torch

images = torch.arange(120).reshape(2, 3, 4, 5)
print(images[0].shape)  # the first picture
print(images[0, 2].shape)  # its third channel
print(images[:, 2].shape)  # that of every picture
print(images[0, 2:3].shape)  # a slice keeps it
print(images[..., 1:4, 1:4].shape)  # a 3×3 patch
print(images[0, 2, 3, 4].item())  # one number
