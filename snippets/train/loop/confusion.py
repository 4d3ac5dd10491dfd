import torch

labels = torch.tensor([1, 1, 1, 1, 2, 2, 0, 2, 0, 0])
guesses = torch.tensor([1, 2, 1, 2, 2, 2, 0, 2, 0, 1])

pairs = labels * 3 + guesses  # 0 to 8, one for each cell
confusion = torch.bincount(pairs, minlength=9).reshape(3, 3)
print(confusion)
right = confusion.diagonal()
print(right / confusion.sum(dim=1))  # of those that are a 0, 1, 2
print(right / confusion.sum(dim=0))  # of those taken for a 0, 1, 2
