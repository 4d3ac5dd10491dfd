import torch
import torch.nn.functional as F

image = torch.arange(25.0).reshape(5, 5)
same = torch.tensor([[0.0, 0, 0], [0, 1, 0], [0, 0, 0]])
output = F.conv2d(image[None, None], same[None, None])[0, 0]

try:
    print(output - image)
except RuntimeError as error:
    print(error)
print((output - image[:3, :3]).abs().max().item())
print((output - image[1:-1, 1:-1]).abs().max().item())
