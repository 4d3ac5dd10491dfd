import io
import pickle

import torch


class Surprise:
    def __reduce__(self):  # how to build it again: call print
        return print, ("this file ran code",)


file = io.BytesIO()  # a file in memory
torch.save({"weight": torch.ones(2), "gift": Surprise()}, file)

file.seek(0)  # back to the beginning
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    lines = str(error).splitlines()
    print(lines[0].partition(",")[0])
    print(lines[3].strip().partition(" Please")[0])

file.seek(0)
torch.load(file, weights_only=False)
