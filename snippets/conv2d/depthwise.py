from torch import nn

plain = nn.Conv2d(64, 128, 3, bias=False)
depthwise = nn.Conv2d(64, 64, 3, groups=64, bias=False)
pointwise = nn.Conv2d(64, 128, 1, bias=False)

print(plain.weight.numel())
print(depthwise.weight.numel(), "+", pointwise.weight.numel())
