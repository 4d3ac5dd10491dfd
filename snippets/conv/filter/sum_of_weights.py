import torch

from kernels import BOX, EMBOSS, LAPLACIAN, SHARPEN, SOBEL_X, apply

image = torch.full((5, 5), 100.0)

for kernel in [BOX, SHARPEN, EMBOSS, SOBEL_X, LAPLACIAN, BOX * 9]:
    output = apply(image, kernel)
    print(round(kernel.sum().item(), 2), round(output[2, 2].item(), 2))
