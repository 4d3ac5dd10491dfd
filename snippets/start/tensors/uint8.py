import torch

pixels = torch.tensor([0, 100, 200], dtype=torch.uint8)
print(pixels + 100)  # 200 + 100 = 300 does not fit
print(pixels - 1)  # neither does -1
print(pixels.float() + 100)
print(pixels.float() / 255)
