import torch

output = torch.tensor([[1.0], [2.0], [3.0]])  # shape (3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # shape (3,)

difference = output - target
print(difference)
print(f"{difference.square().mean():.4f}")

difference = output.squeeze(1) - target  # (3,) and (3,)
print(f"{difference.square().mean():.4f}")
