import torch

from kernels import SOBEL_X, apply

image = torch.zeros(5, 9)
image[:, 3:6] = 1  # a white bar on black

output = apply(image, SOBEL_X)[2]
print(output.tolist())
print(output.clamp(0, 1).tolist())  # the right-hand edge is gone
print((0.5 + output / 8).tolist())  # both edges are there
