import torch
from sklearn.datasets import load_digits

image = torch.tensor(load_digits().images[0], dtype=torch.uint8)
print(image)
