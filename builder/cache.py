"""What takes long to make is kept in .cache until what it was made from changes. One place for all of it.

A file appears under its name only when it is whole, so a build that is cut off, or a second one beside it, does no
harm. Where nothing can be kept (a folder that may not be written, a full disk), the build goes on without.
"""

import ast
import contextlib
import hashlib
import os
import shutil
import tempfile
from functools import cache
from importlib.metadata import version
from pathlib import Path

from builder.page import PROJECT, ROOT

CACHE = ROOT / ".cache"


def kept(kind, name, made_from, make):
    """Return the file `.cache/<kind>/<name with a hash in it>`; `make(file)` writes it if it is not there yet.

    A name without a suffix is that of a folder. `made_from` is a text that tells everything the content depends on.
    An older file of the same name, made from something else, is removed.
    """
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    digest = hashlib.sha256(made_from.encode()).hexdigest()[:16]
    place = CACHE / kind / f"{stem}.{digest}{dot}{suffix}"
    if place.exists():
        return place
    fresh = _fresh(place.parent, dot + suffix)
    try:
        make(fresh)
    except BaseException:
        _remove(fresh)
        raise
    if fresh.parent != place.parent:
        return fresh
    for old in place.parent.glob(f"{stem}.{'[0-9a-f]' * 16}{dot}{suffix}"):
        _remove(old)
    with contextlib.suppress(OSError):  # another build may just have put its own there
        os.replace(fresh, place)
    return place


def _fresh(folder, suffix):
    """Return a new, empty file (or folder, without a suffix) beside where it is to stand, or elsewhere if need be."""
    for place in (folder, None):
        try:
            if place:
                place.mkdir(parents=True, exist_ok=True)
            if not suffix:
                return Path(tempfile.mkdtemp(dir=place))
            handle, path = tempfile.mkstemp(dir=place, suffix=suffix)
            os.close(handle)
            os.chmod(path, 0o644)  # as any other file: what is published is a copy of it
            return Path(path)
        except OSError:
            if place is None:
                raise


def _remove(path):
    """Remove a file or a folder, if it is still there."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


@cache
def code_version(*files):
    """Return a text that changes with torch, with these Python files, and with the project's modules they import."""
    digest = hashlib.sha256(version("torch").encode())
    sources = set().union(*map(imported_by, files))
    data = {source.with_name("grammar.js") for source in sources}  # what widgets/shared/grammar.py reads
    for source in sorted(sources | {file for file in data if file.is_file()}):
        digest.update(source.relative_to(ROOT).as_posix().encode() + source.read_bytes())
    return digest.hexdigest()


@cache
def imported_by(file):
    """Return the file itself and every file of the project that it imports, directly or by way of others."""
    found, waiting = set(), [Path(file)]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found.add(current)
        for node in ast.walk(ast.parse(current.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            waiting += [source for name in names for source in _sources(name)]
    return frozenset(found)


def _sources(name):
    """Return the file of a module of the project: of snippets/project, figures/ or widgets/."""
    if name.split(".")[0] not in ("figures", "widgets") and "." in name:
        return []
    places = [PROJECT / f"{name}.py", ROOT / f"{name.replace('.', '/')}.py"]
    return [place for place in places if place.is_file() and (place.parent == PROJECT or "." in name)]
