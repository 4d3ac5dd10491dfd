import torch
from sklearn.datasets import load_digits
from torch.utils.data import Dataset


class Digits(Dataset):
    def __init__(self):
        self.digits = load_digits()

    def __len__(self):
        return len(self.digits.target)

    def __getitem__(self, index):
        image = torch.tensor(self.digits.images[index]) / 16
        return image.float()[None], int(self.digits.target[index])


dataset = Digits()
image, label = dataset[7]
print(len(dataset), tuple(image.shape), image.dtype, label)
