import torch

image = torch.zeros(2, 3)
patch = image[:, :2]
patch[0, 0] = 9
print(image)

copy = image.clone()
copy[0, 0] = 5
print(image[0, 0].item())

chosen = image[[0, 1]]  # rows by number: a copy
chosen[0, 0] = 7
print(image[0, 0].item())
