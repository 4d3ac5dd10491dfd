from torch import nn

for i, o in [(1, 6), (3, 6), (6, 16), (12, 32)]:
    conv = nn.Conv2d(i, o, 3)
    weights, biases = conv.weight.numel(), conv.bias.numel()
    print(f"Conv2d({i}, {o}, 3): {weights} + {biases}")
