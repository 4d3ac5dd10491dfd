import torch
from torch import nn


def tf32(numbers):
    """Round float32 to 10 bits of fraction, as TF32 does."""
    bits = numbers.detach().view(torch.int32)
    return ((bits + 2**12) & -(2**13)).view(torch.float32)


print(torch.backends.cudnn.conv.fp32_precision)

torch.manual_seed(0)
conv = nn.Conv2d(64, 64, 3, bias=False).double()
image = torch.rand(1, 64, 16, 16)
exact = conv(image.double())
conv.float()
for name, change in ("float32", torch.clone), ("tf32", tf32):
    conv.weight.data = change(conv.weight.data)
    off = (conv(change(image)) - exact).abs().max()
    print(f"{name}: {off.item():.5f}")
print(f"largest output: {exact.abs().max().item():.2f}")
