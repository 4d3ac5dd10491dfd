from pathlib import Path

import matplotlib
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from sklearn.cluster import KMeans

from digits import load
from ink import framed
from net import Net
from training import train

FONTS = Path(matplotlib.get_data_path(), "fonts", "ttf")
names = ["DejaVuSans", "DejaVuSerif", "STIXGeneral", "cmr10"]
letters = "XABCDEFGHJKLMNPQRTUVWY"  # without O, I, S, Z


def printed(character, name):
    font = ImageFont.truetype(FONTS / f"{name}.ttf", 44)
    paper = Image.new("L", (64, 64))
    pen = ImageDraw.Draw(paper)
    pen.text((32, 32), character, 255, font, anchor="mm")
    return framed((torch.tensor(np.array(paper)) > 127).float())


def largest(images):
    """Return each picture's largest probability, and its digit."""
    with torch.no_grad():
        return net(images).softmax(dim=1).max(dim=1)


def distance(images):
    """Return how far the nearest typical digit is."""
    return torch.cdist(images.flatten(1), typical).amin(dim=1)


images, labels, tests, _ = load()
torch.manual_seed(0)
net = Net()
train(net, images, labels)

centres = []
for digit in range(10):
    pictures = images[labels == digit].flatten(1).numpy()
    found = KMeans(10, random_state=0).fit(pictures)
    centres.append(torch.tensor(found.cluster_centers_))
typical = torch.cat(centres).float()  # 100 pictures

far = distance(tests).quantile(0.99)  # rare among digits
unsure = largest(tests)[0].quantile(0.01)  # as rare

pictures = [printed(one, name) for name in names for one in letters]
pictures = torch.cat(pictures)
chances, answers = largest(pictures)
print("X is read as", answers[0].item())
print("with more than 0.7:", chances[0].item() > 0.7)
print("half of all above 0.8:", chances.median().item() > 0.8)

caught = (distance(pictures) > far).float().mean().item()
print("caught by distance, above 0.6:", caught > 0.6)
caught = (chances < unsure).float().mean().item()
print("by probability, below 0.5:", caught < 0.5)
