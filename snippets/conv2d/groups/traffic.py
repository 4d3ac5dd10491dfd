import torch
from torch import nn

image = torch.rand(1, 64, 56, 56)
for groups in [1, 64]:
    conv = nn.Conv2d(64, 128, 3, padding=1, groups=groups, bias=False)
    output, weights = conv(image), conv.weight.numel()
    work = weights * output[0, 0].numel()
    moved = image.numel() + weights + output.numel()
    print(f"groups={groups}: {moved:,} {work / moved:.1f}")
