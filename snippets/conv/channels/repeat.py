import torch
import torch.nn.functional as F

from kernels import BOX

image = torch.full((1, 3, 5, 5), 100.0)
for weight, groups in [
    (BOX[None, None], 1),
    (BOX.repeat(1, 3, 1, 1), 1),
    (BOX.repeat(3, 3, 1, 1), 3),
    (BOX.repeat(3, 1, 1, 1), 3),
]:
    print(tuple(weight.shape), f"groups={groups}")
    try:
        output = F.conv2d(image, weight, groups=groups)
        print(tuple(output.shape), round(output[0, 0, 0, 0].item()))
    except RuntimeError as error:
        print(error)
