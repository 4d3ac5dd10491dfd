import torch
from torch import nn

five = nn.Conv2d(64, 64, 5, bias=False)
threes = nn.Sequential(
    nn.Conv2d(64, 64, 3, bias=False),
    nn.Conv2d(64, 64, 3, bias=False),
)
for net in [five, threes]:
    weights = sum(weight.numel() for weight in net.parameters())
    for weight in net.parameters():
        nn.init.ones_(weight)
    image = torch.zeros(1, 64, 9, 9, requires_grad=True)
    output = net(image)
    output[0, 0, 2, 2].backward()  # the value in the middle
    read = image.grad[0, 0].nonzero().tolist()
    print(tuple(output.shape), weights, "weights")
    print(len(read), "pixels, from", read[0], "to", read[-1])
