import torch
import torch.nn.functional as F

image = torch.tensor([
    [0.0, 1, 1, 1, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
])
kernel = torch.tensor([
    [1.0, 1, 1],
    [-1, -1, 1],
    [-1, 1, -1],
])

output = F.conv2d(image[None, None], kernel[None, None])
print(tuple(image.shape), tuple(image[None, None].shape))
print(tuple(output.shape))
print(output[0, 0])
