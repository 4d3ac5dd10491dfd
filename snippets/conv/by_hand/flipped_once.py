import torch
import torch.nn.functional as F
from scipy.signal import convolve2d

torch.manual_seed(0)
image = torch.randint(0, 10, (6, 6)).float()
kernel = torch.tensor([[1.0, 2, 3], [4, 5, 6], [7, 8, 9]])
output = F.conv2d(image[None, None], kernel[None, None])[0, 0]

for name, turned in [
    ("kernel           ", kernel),
    ("kernel.T         ", kernel.T),
    ("kernel.flip(0)   ", kernel.flip(0)),
    ("kernel.flip(1)   ", kernel.flip(1)),
    ("kernel.flip(0, 1)", kernel.flip(0, 1)),
]:
    result = torch.tensor(convolve2d(image, turned, mode="valid"))
    print(name, torch.equal(result, output))
