import torch
import torch.nn.functional as F

x = torch.tensor([
    [1.0, 3.0, 0.0, 2.0],
    [4.0, 2.0, 1.0, 1.0],
    [0.0, 1.0, 5.0, 6.0],
    [2.0, 2.0, 7.0, 0.0],
])
pooled = F.max_pool2d(x.view(1, 1, 4, 4), 2)
print(pooled[0, 0].tolist())

# The same by hand: four windows, four maxima.
for i in 0, 2:
    print([x[i : i + 2, j : j + 2].max().item() for j in (0, 2)])
