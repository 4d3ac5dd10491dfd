import torch
import torch.nn.functional as F
from torch import nn


def show(call):
    try:
        call()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


logits = torch.zeros(4, 3)
classes = torch.tensor([0, 1, 2, 0])
ce = F.cross_entropy

show(lambda: ce(logits, F.one_hot(classes, 3)))  # 1
show(lambda: ce(logits, classes.float()))  # 2
show(lambda: ce(logits, classes.int()))  # 3
show(lambda: ce(logits, classes.unsqueeze(1)))  # 4
show(lambda: ce(logits, torch.tensor([0, 1, 2, 3])))  # 5
show(lambda: ce(logits, torch.tensor([0, 1, 2, -1])))  # 6
show(lambda: ce(logits, classes[:3]))  # 7
show(lambda: ce(classes, logits))  # 8
show(lambda: nn.CrossEntropyLoss(logits, classes))  # 9

pixels = torch.zeros(2, 4, 5, 3)  # (N, H, W, C)
show(lambda: ce(pixels, torch.zeros(2, 4, 5).long()))  # 10

bce = F.binary_cross_entropy_with_logits
show(lambda: bce(torch.zeros(4), torch.tensor([0, 1, 1, 0])))  # 11
show(lambda: bce(torch.zeros(4, 1), torch.zeros(4)))  # 12
show(lambda: nn.BCELoss()(torch.tensor([2.0]), torch.ones(1)))  # 13
