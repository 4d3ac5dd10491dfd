from torch import nn

net = nn.Sequential(nn.Conv2d(1, 6, 3, bias=False), nn.Conv2d(6, 16, 3))
conv = net[0]
print(conv.bias)
try:
    conv.bias.fill_(0)
except AttributeError as error:
    print(error)
try:
    nn.init.zeros_(conv.bias)
except AttributeError as error:
    print(error)

for conv in net:
    if conv.bias is not None:
        nn.init.zeros_(conv.bias)
        print("set", len(conv.bias), "numbers to 0")
