import inspect

from torch import nn

signature = inspect.signature(nn.Conv2d.__init__)
for name, argument in signature.parameters.items():
    if argument.default is argument.empty:
        print(name)  # you have to give it
    else:
        print(f"{name}={argument.default!r}")
