import torch
from torch import nn

for dtype in [
    torch.float64,
    torch.float32,
    torch.float16,
    torch.bfloat16,
]:
    conv = nn.Conv2d(64, 128, 3, bias=False, dtype=dtype)
    size = conv.weight.element_size()
    info = torch.finfo(dtype)
    print(dtype)
    print("  bytes:", size, "each,", conv.weight.numel() * size)
    print(f"  largest: {info.max:.6g}")
    print(f"  1 and the next number: {1 + info.eps:.17g}")
