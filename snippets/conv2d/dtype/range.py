import torch
from torch import nn

for dtype in [torch.float32, torch.float16, torch.bfloat16]:
    conv = nn.Conv2d(1, 1, 1, bias=False, dtype=dtype)
    nn.init.constant_(conv.weight, 260)
    pixel = torch.tensor([[[255.0]]], dtype=dtype)
    small = torch.tensor(1e-8, dtype=dtype)
    print(
        dtype,
        conv(pixel).item(),
        conv(pixel / 255).item(),
        f"{small.item():.1e}",
    )
