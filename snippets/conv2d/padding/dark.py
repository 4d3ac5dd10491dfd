import torch
from torch import nn

blur = nn.Conv2d(1, 1, 3, padding=1, bias=False)
nn.init.constant_(blur.weight, 1 / 9)

image = torch.full((1, 1, 9, 9), 100.0)  # equally bright all over
with torch.no_grad():
    for layer in range(1, 5):
        image = blur(image)
        middle = image[0, 0, 4].round().long().tolist()
        print(layer, "layers:", middle)
print("corner:", image[0, 0, 0, 0].round().long().item())
