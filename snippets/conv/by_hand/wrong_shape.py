import torch
import torch.nn.functional as F

image = torch.ones(5, 5)
kernel = torch.ones(3, 3)

for x, weight in [
    (image, kernel[None, None]),
    (image[None, None], kernel),
    (image[None], kernel[None, None]),
    (image[None, None], kernel[None, None]),
]:
    try:
        print(tuple(F.conv2d(x, weight).shape))
    except RuntimeError as error:
        print(error)
