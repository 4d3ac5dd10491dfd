import torch
import torch.nn.functional as F

x = torch.tensor(
    [
        [1, 3, 0, 2],
        [4, 2, 1, 1],
        [0, 1, 5, 6],
        [2, 2, 7, 0.0],
    ]
)
pooled = F.max_pool2d(x.view(1, 1, 4, 4), 2)
print(pooled[0, 0].tolist())

# The same by hand: four windows, four maxima.
corners = 0, 2
print([[x[i:i + 2, j:j + 2].max().item() for j in corners] for i in corners])
