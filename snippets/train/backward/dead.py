import torch
import torch.nn.functional as F

for learning_rate in (0.01, 0.1):
    print("learning rate", learning_rate)
    weights = torch.tensor([4.0, -1.0, 2.0], requires_grad=True)
    for _ in range(4):
        w1, w2, v = weights
        loss = (v * F.relu(2 * w1 + 3 * w2) - 7) ** 2
        weights.grad = None
        loss.backward()
        largest = weights.grad.abs().max().item()
        print(f"{loss.item():.2f} {largest:.2f}")
        with torch.no_grad():
            weights -= learning_rate * weights.grad
