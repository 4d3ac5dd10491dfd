import torch
import torch.nn.functional as F

torch.manual_seed(0)
image = torch.rand(1, 1, 12, 12)
kernel = torch.rand(1, 1, 3, 3)
for d in [2, 3]:
    side = d * (3 - 1) + 1
    spread = torch.zeros(1, 1, side, side)
    spread[:, :, ::d, ::d] = kernel

    dilated = F.conv2d(image, kernel, dilation=d)
    plain = F.conv2d(image, spread)
    print(f"{side}x{side}", end=" ")
    print(torch.allclose(dilated, plain, atol=1e-5))
