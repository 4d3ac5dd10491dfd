from torch import nn

for in_channels, out_channels, groups in [
    (3, 6, 2),
    (3, 4, 3),
    (3, 6, 0),
    (8, 8, 8 / 2),
]:
    try:
        nn.Conv2d(in_channels, out_channels, 3, groups=groups)
    except (ValueError, TypeError) as error:
        print(error)
