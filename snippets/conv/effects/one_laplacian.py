import torch

from kernels import LAPLACIAN, SHARPEN, apply

image = torch.tensor([10.0, 10, 10, 40, 40, 40]).repeat(5, 1)
edges = apply(image, LAPLACIAN)
print([round(value, 1) for value in (image - edges)[2].tolist()])
print([round(value, 1) for value in (image + edges / 5)[2].tolist()])

same = torch.tensor([[0.0, 0, 0], [0, 1, 0], [0, 0, 0]])
print(torch.equal(same - LAPLACIAN, SHARPEN))
print((5 * same + LAPLACIAN).int().tolist())
