import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 3, 8, 8)
for mode in ["zeros", "reflect", "replicate", "circular"]:
    conv = nn.Conv2d(
        3, 4, 3, stride=2, padding=(1, 2), padding_mode=mode
    )
    # Conv2d says (height, width); F.pad wants left, right, top, bottom.
    pad_mode = "constant" if mode == "zeros" else mode
    padded = F.pad(image, (2, 2, 1, 1), mode=pad_mode)
    by_hand = F.conv2d(padded, conv.weight, conv.bias, stride=2)
    print(mode, torch.allclose(conv(image), by_hand, atol=1e-5))
