import torch

image = torch.zeros(3, 2, 4)  # (C, H, W)
per_channel = torch.tensor([10.0, 20.0, 30.0])

print((image + 5)[:, 0, 0])  # one number for all elements
result = image + per_channel.reshape(3, 1, 1)
print(result.shape)
print(result[:, 0, 0])  # one number a channel
try:
    image + per_channel
except RuntimeError as error:
    print(error)
