import torch
import torch.nn.functional as F

image = torch.tensor([
    [0.0, 1, 1, 1, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
])
kernel = torch.tensor([
    [1.0, 1, 1],
    [-1, -1, 1],
    [-1, 1, -1],
])

rows = []
for top in range(3):
    for left in range(3):
        window = image[top : top + 3, left : left + 3]
        rows.append(window.flatten())
rows = torch.stack(rows)  # one window in each row
print(rows.int())

output = rows @ kernel.flatten()
print(output.reshape(3, 3))

columns = F.unfold(image[None, None], kernel_size=3)
print(tuple(columns.shape), torch.equal(columns[0].T, rows))
