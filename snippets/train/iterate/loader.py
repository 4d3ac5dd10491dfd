from torch.utils.data import DataLoader, TensorDataset

from digits import load

images, labels, test_images, test_labels = load()
dataset = TensorDataset(images, labels)
loader = DataLoader(dataset, batch_size=16, shuffle=True)

sizes = []
for pictures, targets in loader:
    sizes.append(len(targets))
print(len(loader), sizes[:3], sizes[-1])
print(tuple(pictures.shape), pictures.dtype)
print(tuple(targets.shape), targets.dtype)
