import torch
import torch.nn.functional as F

for height, k in [(5, 3), (32, 3), (32, 5), (3, 3)]:
    image = torch.zeros(1, 1, height, height)
    kernel = torch.zeros(1, 1, k, k)
    output = F.conv2d(image, kernel)
    print(f"{height} - {k} + 1 =", output.shape[2])
