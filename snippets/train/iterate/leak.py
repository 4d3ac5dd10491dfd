import torch

from digits import load

train = torch.tensor([1.0, 2.0, 3.0])
test = torch.tensor([10.0])
everything = torch.cat([train, test])

for source in (everything, train):
    mean, std = source.mean(), source.std()
    print(f"mean {mean:.2f}, standard deviation {std:.2f}")
    print(" ", [f"{x:.2f}" for x in (train - mean) / std], end=" ")
    print([f"{x:.2f}" for x in (test - mean) / std])

images, labels, test_images, test_labels = load()
both = torch.cat([images, test_images])
print(f"{images.mean():.4f} {both.mean():.4f}")
