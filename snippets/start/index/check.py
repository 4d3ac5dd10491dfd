import sys
from importlib.metadata import version

import torch

print("Python >= 3.11", sys.version_info >= (3, 11))
print("torch", torch.__version__.split("+")[0])
for name in ["numpy", "scikit-learn", "pillow", "matplotlib"]:
    print(name, version(name))
