import torch
from torch import nn

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
image = images[0]
net = Net()
plain = nn.Sequential(nn.Flatten(), nn.Linear(1024, 10))

for picture in (image[0], image, image[None]):
    print(tuple(picture.shape))
    for model in (net, plain):
        try:
            print("  ", tuple(model(picture).shape))
        except RuntimeError as error:
            print("  ", error)
colour = torch.zeros(3, 32, 32)  # one picture with three channels
print(tuple(plain(colour).shape))
