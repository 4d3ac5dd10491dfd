import torch

photo = torch.zeros(2, 4, 3)  # height, width, channels
photo[..., 0] = 1.0  # every pixel is pure red

image = photo.permute(2, 0, 1)
print(image.shape)
print(image[0])

scrambled = photo.reshape(3, 2, 4)
print(scrambled.shape)
print(scrambled[0])
