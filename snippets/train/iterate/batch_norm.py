from torch import nn
from torch.utils.data import DataLoader

from digits import load

images, labels, test_images, test_labels = load()
rows = images.flatten(1)
norm = nn.BatchNorm1d(1024)


def one_epoch(loader):
    try:
        for batch in loader:
            norm(batch)
        print(len(loader), "batches")
    except ValueError as error:
        print(len(batch), error)


one_epoch(DataLoader(rows, batch_size=16))
one_epoch(DataLoader(rows, batch_size=4))
one_epoch(DataLoader(rows, batch_size=4, drop_last=True))
