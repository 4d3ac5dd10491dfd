import io
import sys
import types

import torch
import torch.nn as nn
import torch.nn.functional as F


class Tiny(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return F.relu(self.fc(x))


def attempt(weights_only):
    file.seek(0)
    try:
        thing = torch.load(file, weights_only=weights_only)
        print("read a", type(thing).__name__)
    except Exception as error:
        print(type(error).__name__, str(error).partition(".")[0])


Tiny.__module__ = "tiny"  # as if it stood in tiny.py
sys.modules["tiny"] = types.SimpleNamespace(Tiny=Tiny)
file = io.BytesIO()
torch.save(Tiny(), file)  # the whole thing, not its state_dict
for word in "tiny", "Tiny", "relu":
    print(word, word.encode() in file.getvalue())

attempt(weights_only=True)
with torch.serialization.safe_globals([Tiny, nn.Linear]):
    attempt(weights_only=True)
del sys.modules["tiny"]  # tiny.py is gone
attempt(weights_only=False)
