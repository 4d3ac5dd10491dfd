import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(1, 4, 3)
images = torch.rand(8, 1, 6, 6)
sums = F.conv2d(images, conv.weight)  # no bias

norms = {
    "BatchNorm2d": nn.BatchNorm2d(4),
    "InstanceNorm2d": nn.InstanceNorm2d(4),
    "GroupNorm, 2 groups": nn.GroupNorm(2, 4),
    "ReLU first": nn.Sequential(nn.ReLU(), nn.BatchNorm2d(4)),
}
for name, norm in norms.items():
    one, two = norm(sums), norm(conv(images))
    print(f"{name}: {torch.allclose(one, two, atol=1e-4)}")
