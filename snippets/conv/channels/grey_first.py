import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image
from torch.utils.flop_counter import FlopCounterMode

from kernels import BOX

photo = torch.tensor(load_sample_image("china.jpg"))
images = photo.permute(2, 0, 1).float()[None]
each = BOX.repeat(3, 1, 1, 1)
mix = torch.full((1, 3, 1, 1), 1 / 3)

with FlopCounterMode(display=False) as counter:
    blur_first = F.conv2d(F.conv2d(images, each, groups=3), mix)
print(f"{counter.get_total_flops() // 2:,}")
with FlopCounterMode(display=False) as counter:
    grey_first = F.conv2d(F.conv2d(images, mix), BOX[None, None])
print(f"{counter.get_total_flops() // 2:,}")
print(torch.allclose(blur_first, grey_first, atol=0.01))
