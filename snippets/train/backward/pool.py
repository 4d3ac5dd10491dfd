import torch
import torch.nn.functional as F

image = torch.tensor(
    [
        [1.0, 3.0, 0.0, 2.0],
        [4.0, 2.0, 1.0, 1.0],
        [0.0, 1.0, 5.0, 6.0],
        [2.0, 2.0, 7.0, 0.0],
    ],
    requires_grad=True,
)
pooled = F.max_pool2d(image[None], 2)[0]
gradient = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
pooled.backward(gradient)
print(image.grad)

tied = torch.tensor([2.0, 2.0], requires_grad=True)
tied.max().backward()
print(tied.grad)
