import torch
import torch.nn.functional as F

photograph = torch.ones(1, 1, 5, 5, dtype=torch.uint8)
weight = torch.ones(1, 1, 3, 3)
try:
    F.conv2d(photograph, weight)
except RuntimeError as error:
    print(error)

image = torch.ones(1, 1, 5, 5, dtype=torch.float64)
edges = torch.tensor([[[[1, 0, -1]]]])  # no decimal point
try:
    F.conv2d(image, edges)
except RuntimeError as error:
    print(error)
print(tuple(F.conv2d(image, edges.to(image.dtype)).shape))
