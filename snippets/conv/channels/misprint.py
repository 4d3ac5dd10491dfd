import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg"))
images = photo.permute(2, 0, 1).float()[None]

weight = torch.zeros(3, 1, 1, 9)  # three kernels, 1 high, 9 wide
weight[0, 0, 0, 0] = 1  # red: from 4 columns to the left
weight[1, 0, 0, 4] = 1  # green: stays
weight[2, 0, 0, 8] = 1  # blue: from 4 columns to the right

output = F.conv2d(images, weight, groups=3)
print(tuple(output.shape))
for c, start in enumerate([0, 4, 8]):
    shifted = images[:, c, :, start : start + 632]
    print(torch.equal(output[:, c], shifted))
