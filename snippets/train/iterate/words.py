from torch.utils.data import DataLoader

from digits import load

images, labels, test_images, test_labels = load()
epochs = 10
for batch_size in (1, 16, 32, 1437):
    loader = DataLoader(images, batch_size=batch_size)
    print(batch_size, len(loader), epochs * len(loader))
