"""The 1,797 handwritten digits of scikit-learn, ready for Net."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits


def load():
    """Return train_images, train_labels, test_images, test_labels.

    Images are float32, shape (N, 1, 32, 32), 0 (paper) to 1 (ink);
    labels are int64, shape (N,), 0 to 9.
    """
    images, labels = load_digits(return_X_y=True)
    images = torch.tensor(images, dtype=torch.float32) / 16  # 0 to 1
    images = images.reshape(-1, 1, 8, 8)
    images = F.interpolate(images, size=(32, 32), mode="bilinear")
    labels = torch.tensor(labels)

    generator = torch.Generator().manual_seed(
        0
    )  # always the same split
    order = torch.randperm(len(labels), generator=generator)
    train, test = order[:1437], order[1437:]
    return images[train], labels[train], images[test], labels[test]
