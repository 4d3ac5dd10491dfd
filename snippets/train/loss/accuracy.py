import torch
import torch.nn.functional as F

sizes = torch.tensor([1.0, 2.0, 3.0, 4.0])  # two cherries, two plums
plum = torch.tensor([0.0, 0.0, 1.0, 1.0])

for value in [1.4, 1.5, 1.6]:
    threshold = torch.tensor(value, requires_grad=True)
    scores = sizes - threshold  # above 0 means plum
    accuracy = ((scores > 0) == (plum == 1)).float().mean()
    loss = F.binary_cross_entropy_with_logits(scores, plum)
    loss.backward()
    print(f"{value} {accuracy:.2f} {loss:.4f} {threshold.grad:.2f}")

try:
    accuracy.backward()
except RuntimeError as error:
    print(error)
