from torch import nn

for bias in [True, False, None, 0, "False"]:
    conv = nn.Conv2d(1, 6, 3, bias=bias)
    print(repr(bias), "->", conv.bias is not None)
