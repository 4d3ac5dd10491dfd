import torch
import torch.nn.functional as F
from scipy.signal import convolve2d

image = torch.zeros(5, 5)
image[2, 2] = 1  # one dot of ink
kernel = torch.tensor([[1.0, 2, 3], [4, 5, 6], [7, 8, 9]])

output = F.conv2d(image[None, None], kernel[None, None])[0, 0]
print("F.conv2d  ", output.int().tolist())
stamped = convolve2d(image, kernel, mode="valid")
print("convolve2d", stamped.astype(int).tolist())
