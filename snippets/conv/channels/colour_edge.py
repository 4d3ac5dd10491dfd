import torch
import torch.nn.functional as F

from kernels import SOBEL_X

image = torch.zeros(3, 5, 6)
image[0, :, :3] = 90  # the left half is red
image[1, :, 3:] = 90  # the right half is green

grey = image.mean(dim=0)
print(grey[2].tolist())
edge = F.conv2d(grey[None, None], SOBEL_X[None, None])
print(edge[0, 0, 1].tolist())

weight = torch.stack([SOBEL_X, -SOBEL_X, 0 * SOBEL_X])[None]
print(tuple(weight.shape))
edge = F.conv2d(image[None], weight)
print(edge[0, 0, 1].tolist())
