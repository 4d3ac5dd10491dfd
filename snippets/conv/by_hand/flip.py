import torch
import torch.nn.functional as F
from scipy.signal import convolve2d, correlate2d

image = torch.tensor([
    [0.0, 1, 1, 1, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
])
kernel = torch.tensor([
    [1.0, 1, 1],
    [-1, -1, 1],
    [-1, 1, -1],
])
turned = kernel.flip(0, 1)  # upside down and left to right

output = F.conv2d(image[None, None], kernel[None, None])[0, 0]
print("F.conv2d", output.tolist())
for function, weight in [
    (correlate2d, kernel),
    (convolve2d, kernel),
    (convolve2d, turned),
]:
    result = function(image, weight, mode="valid")
    print(function.__name__, result.tolist())
