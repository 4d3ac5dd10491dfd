import torch

from kernels import BOX, GAUSSIAN, LAPLACIAN, SHARPEN
from kernels import SOBEL_X, SOBEL_Y, apply

image = torch.tensor([10.0, 10, 10, 40, 40, 40]).repeat(5, 1)
print("image    ", image[2].tolist())

for name, kernel in [
    ("box      ", BOX),
    ("gaussian ", GAUSSIAN),
    ("sharpen  ", SHARPEN),
    ("sobel x  ", SOBEL_X),
    ("sobel y  ", SOBEL_Y),
    ("laplacian", LAPLACIAN),
]:
    row = apply(image, kernel)[2]  # all five rows are alike
    print(name, [round(value, 1) for value in row.tolist()])
