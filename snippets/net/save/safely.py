import os
import tempfile
from pathlib import Path

import torch


class CtrlC:
    def __reduce__(self):  # called in the middle of the writing
        raise KeyboardInterrupt


def save_safely(content, path):
    unfinished = path.with_suffix(".unfinished")
    torch.save(content, unfinished)
    os.replace(unfinished, path)


def report(path):
    try:
        print(list(torch.load(path, weights_only=True)))
    except RuntimeError as error:
        print(str(error).partition(". ")[0])


good = {"weight": torch.ones(1000)}
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "net.pt")
    for save in torch.save, save_safely:
        torch.save(good, path)
        try:
            save({"weight": torch.zeros(1000), "key": CtrlC()}, path)
        except KeyboardInterrupt:
            print(save.__name__, "interrupted")
        report(path)

    path.write_bytes(path.read_bytes()[:1000])  # cut off
    report(path)
