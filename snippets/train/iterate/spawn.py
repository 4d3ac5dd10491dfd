import subprocess
import sys
from pathlib import Path

box = "class Squares(list): pass\n"
use = """
from torch.utils.data import DataLoader

squares = Squares([0, 1, 4, 9])
loader = DataLoader(squares, num_workers=1,
                    multiprocessing_context="spawn")
print([number.item() for number in loader])
"""
Path("box.py").write_text(box)
for program in [box + use, "from box import Squares" + use]:
    # python -c has no file to read again; nor has a notebook.
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, capture_output=True, text=True)
    lines = (ended.stdout + ended.stderr).splitlines()
    wanted = ("[", "AttributeError")
    print(next(line for line in lines if line.startswith(wanted)))
