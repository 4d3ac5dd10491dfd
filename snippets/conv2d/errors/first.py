from torch import nn

settings = dict(groups=2, padding="full", padding_mode="mirror")
for in_channels, out_channels in [(3, 5), (4, 5), (4, 6)]:
    try:
        nn.Conv2d(in_channels, out_channels, -3, **settings)
    except ValueError as error:
        print(str(error).partition(" {")[0])
