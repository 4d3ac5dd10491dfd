import torch
from torch import nn

if torch.cuda.is_available():  # NVIDIA, or AMD with ROCm
    device = "cuda"
elif torch.backends.mps.is_available():  # Apple's chips
    device = "mps"
else:
    device = "cpu"

conv = nn.Conv2d(1, 6, 3, device=device)
image = torch.rand(8, 1, 32, 32)  # made on the CPU
output = conv(image.to(device))

print(output.device == conv.weight.device)
pictures = output.detach().cpu().numpy()  # back for NumPy
print(pictures.shape)
