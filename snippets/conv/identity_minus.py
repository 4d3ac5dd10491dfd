import torch

from kernels import LAPLACIAN, SHARPEN, apply

image = torch.tensor([10.0, 10, 10, 40, 40, 40]).repeat(5, 1)
output = image - apply(image, LAPLACIAN)
print(output[2].tolist())
print(torch.equal(output, apply(image, SHARPEN)))
