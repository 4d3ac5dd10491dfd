import io
import zipfile
from unittest.mock import patch

import torch

written = io.BytesIO()
torch.save({"weight": torch.ones(2)}, written)

file = io.BytesIO()  # the same, but with the note "cuda:0"
with (
    zipfile.ZipFile(written) as old,
    zipfile.ZipFile(file, "w") as new,
):
    for name in old.namelist():
        content = old.read(name)
        content = content.replace(b"\3\0\0\0cpu", b"\6\0\0\0cuda:0")
        new.writestr(name, content)

file.seek(0)
with patch("torch.cuda.is_available", return_value=False):
    try:
        torch.load(file)
    except RuntimeError as error:
        print(error)

for place in "cpu", "meta":
    file.seek(0)
    state = torch.load(file, map_location=place)
    print(state["weight"])
