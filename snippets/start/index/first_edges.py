import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

digit = torch.tensor(load_digits().images[0], dtype=torch.float32)
image = digit.reshape(1, 1, 8, 8)
edge = [1.0, 0.0, -1.0]  # left neighbour minus right neighbour
kernel = torch.tensor([[[edge, edge, edge]]], requires_grad=True)

output = F.conv2d(image, kernel)
for row in output[0, 0].round().int().tolist():
    print(row)

output.sum().backward()  # gradients work, too
print("gradient", tuple(kernel.grad.shape))
