import torch
from torch import nn

for dtype in [torch.float64, torch.float16, torch.bfloat16]:
    conv = nn.Conv2d(1, 1, 1, bias=False)
    nn.init.constant_(conv.weight, 1 / 3)
    before = conv.weight.item()
    conv.to(dtype)
    conv.to(torch.float32)
    print(f"{before:.10f} -> {conv.weight.item():.10f}", dtype)
