"""Comments go stale when files move: a file or a folder of the project that is named in its code is there."""

import re

import pytest

from builder.page import ROOT

ROOMS = ("builder", "figures", "theme", "widgets")
NAMED = re.compile(rf"(?<![\w/.<>-])((?:{'|'.join(ROOMS)}|tests|snippets)/\w[\w/-]*(?:\.(?:py|js|css|yml|html)\b)?)")
FILES = [
    file
    for room in ROOMS
    for file in sorted((ROOT / room).rglob("*"))
    if file.suffix in (".py", ".js", ".css", ".html", ".yml", ".j2") or file.name == "matplotlibrc"
]


def missing(text):
    """Return the files and folders that `text` names and that are not there; a module may lack its suffix."""
    names = {match.rstrip("/") for match in NAMED.findall(text)}
    return sorted(name for name in names if not any((ROOT / f"{name}{end}").exists() for end in ("", ".py", ".js")))


@pytest.mark.parametrize("file", [ROOT / "hooks.py", *FILES], ids=lambda file: file.relative_to(ROOT).as_posix())
def test_what_is_named_is_there(file):
    assert not missing(file.read_text(encoding="utf-8"))


def test_a_name_that_has_gone_is_seen():
    assert missing("see theme/hooks/labs.py, builder/labs/, figures/svg.py") == ["theme/hooks/labs.py"]
