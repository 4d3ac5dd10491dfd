import torch

blur = torch.tensor([[1, 2, 1], [2, 4, 2], [1, 2, 1]])
edge = torch.tensor([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])

print(torch.equal(blur.flip(0, 1), blur))
print(torch.equal(edge.flip(0, 1), -edge))
