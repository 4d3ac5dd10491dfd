import torch

image = torch.tensor([[0, 5, 9], [0, 9, 0]])
print(image.shape)
print(image.dim(), image.numel())
print(image.dtype)

print(torch.tensor([[0.0, 0.5, 0.9]]).dtype)
print(image.float().dtype, image.float()[0])
