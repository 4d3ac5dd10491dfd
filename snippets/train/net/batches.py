import torch

from digits import load

images, labels, test_images, test_labels = load()
order = torch.randperm(len(images))  # shuffle
batches = order.split(16)

print(tuple(images.shape), tuple(test_images.shape))
print(len(batches), len(batches[0]), len(batches[-1]))
print(tuple(images[batches[0]].shape))
