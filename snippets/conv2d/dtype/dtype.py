import torch
from torch import nn

for dtype in [
    torch.float64,
    torch.float32,
    torch.float16,
    torch.bfloat16,
]:
    conv = nn.Conv2d(1, 1, 1, bias=False, dtype=dtype)
    nn.init.ones_(conv.weight)
    image = torch.tensor([[[1 / 3, 257.0]]], dtype=dtype)
    output = conv(image)
    values = [f"{v:.10f}" for v in output.flatten().tolist()]
    print(output.dtype, *values)
