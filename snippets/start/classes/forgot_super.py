import torch.nn as nn


class Forgetful(nn.Module):
    def __init__(self):
        self.conv1 = nn.Conv2d(1, 6, 3)


try:
    Forgetful()
except AttributeError as error:
    print(error)
