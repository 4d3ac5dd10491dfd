import warnings

from torch import nn

trained = nn.Conv2d(1, 6, 3)
conv = nn.Conv2d(1, 6, 3, device="meta")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(conv.load_state_dict(trained.state_dict()))

print(conv.weight.device)
print(str(caught[0].message).partition(", which")[0])
