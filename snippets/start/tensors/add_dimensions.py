import torch

image = torch.zeros(32, 32)
print(image.unsqueeze(0).shape)
print(image.unsqueeze(0).unsqueeze(0).shape)
print(image[None, None].shape)
print(image[None, None].squeeze(0).shape)
