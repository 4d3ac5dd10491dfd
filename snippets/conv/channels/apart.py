import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

from kernels import BOX, SHARPEN, SOBEL_X

photo = torch.tensor(load_sample_image("china.jpg"))
images = photo.permute(2, 0, 1).float()[None]
weight = torch.stack([BOX, SHARPEN, SOBEL_X])[:, None]

output = F.conv2d(images, weight, groups=3)
print(tuple(images.shape), tuple(weight.shape))
print(tuple(output.shape))

for c in range(3):
    alone = F.conv2d(images[:, c : c + 1], weight[c : c + 1])
    print(torch.allclose(output[:, c : c + 1], alone, atol=0.01))
