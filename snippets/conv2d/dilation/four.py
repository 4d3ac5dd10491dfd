import torch
import torch.nn.functional as F

torch.manual_seed(0)
image = torch.rand(1, 1, 12, 12)
kernel = torch.rand(1, 1, 3, 3)

dilated = F.conv2d(image, kernel, dilation=2)
for i in range(2):
    for j in range(2):
        quarter = image[:, :, i::2, j::2]  # every second cell
        plain = F.conv2d(quarter, kernel)
        part = dilated[:, :, i::2, j::2]
        print(i, j, torch.allclose(part, plain, atol=1e-5))
