import torch
import torch.nn.functional as F

image = torch.zeros(1, 1, 5, 5)
image[:, :, :, 2] = 1  # a vertical line

for size in [(3, 1), (1, 3)]:
    kernel = torch.ones(1, 1, *size)
    print(size, tuple(F.conv2d(image, kernel).shape))
    print(F.conv2d(image, kernel)[0, 0].long())
