import torch

weight = torch.tensor(0.5, requires_grad=True)
with torch.no_grad():
    inside = weight * 9
outside = weight * 9

print(inside.requires_grad, outside.requires_grad)
