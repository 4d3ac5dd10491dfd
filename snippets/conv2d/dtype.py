import torch
from torch import nn

for dtype in [torch.float32, torch.float64, torch.bfloat16]:
    conv = nn.Conv2d(1, 1, 1, bias=False, dtype=dtype)
    nn.init.ones_(conv.weight)
    image = torch.tensor([[[1 / 3, 257.0]]], dtype=dtype)
    size = conv.weight.element_size()
    values = [f"{v:.10f}" for v in conv(image).flatten().tolist()]
    print(dtype, size, "bytes:", *values)
