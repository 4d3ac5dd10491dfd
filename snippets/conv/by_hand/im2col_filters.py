import torch
import torch.nn.functional as F

torch.manual_seed(0)
images = torch.randint(0, 256, (4, 3, 8, 10)).float()
weight = torch.randint(-9, 10, (6, 3, 3, 3)).float()

columns = F.unfold(images, kernel_size=3)
matrix = weight.flatten(1)  # one filter in each row
product = matrix @ columns
print(tuple(matrix.shape), "@", tuple(columns.shape))
print(tuple(product.shape))

output = product.reshape(4, 6, 6, 8)
print(torch.equal(output, F.conv2d(images, weight)))
