"""What the helper process of runner.py imports before programs start as copies of it, so that they need not."""

import gc

import matplotlib.pyplot  # noqa: F401
import sklearn.datasets  # noqa: F401
import torch

import builder.runner  # noqa: F401

torch.optim.SGD([torch.zeros(1)])  # with its first optimizer torch imports another thousand modules, for a second

gc.collect()
gc.freeze()  # else each copy looks all of this through for what can be thrown away
