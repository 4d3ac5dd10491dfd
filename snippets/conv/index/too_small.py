import torch
import torch.nn.functional as F

image = torch.ones(1, 1, 2, 5)
kernel = torch.ones(1, 1, 3, 3)

try:
    F.conv2d(image, kernel)
except RuntimeError as error:
    print(error)
