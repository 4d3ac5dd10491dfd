import torch
import torch.nn.functional as F

image = torch.full((1, 1, 5, 5), 200, dtype=torch.uint8)
kernel = torch.ones(1, 1, 3, 3)

try:
    F.conv2d(image, kernel)
except RuntimeError as error:
    print(error)

print(F.conv2d(image, kernel.byte())[0, 0, 0, 0].item())
print(F.conv2d(image.float(), kernel)[0, 0, 0, 0].item())
