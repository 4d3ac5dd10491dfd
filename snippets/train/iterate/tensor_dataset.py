from torch.utils.data import TensorDataset

from digits import load

images, labels, test_images, test_labels = load()
dataset = TensorDataset(images, labels)
print(len(dataset))
image, label = dataset[0]
print(tuple(image.shape), label)

try:
    TensorDataset(images, labels[:-1])
except AssertionError as error:
    print(error)
