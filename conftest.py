"""How pytest runs the blocks of the pages, beyond what pytest-codeblocks does by itself.

Each block runs in a temporary folder that holds a copy of snippets/project/, starts from a random torch
seed, must show everything it prints, and must leave torch as it found it. Blocks of two languages that
differ in nothing but comments are run once. A failure names the page and the very line. None of this
is needed to pass: stock pytest-codeblocks runs them too.
"""

import contextlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import pytest
from pytest_codeblocks.plugin import TestBlock

from builder.page import PROJECT, read_page
from builder.programs import identity

ROOT = Path(__file__).parent

# Tensors this small are computed fastest on one core; on several, with other programs beside them, much slower.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["MPLBACKEND"] = "agg"  # figures are drawn, but no window is opened


def pytest_collection_modifyitems(config, items):
    for item in items:
        if isinstance(item, TestBlock):
            # Without an output on the page, printing anything is a failure.
            if item.obj.expected_output is None:
                item.obj.expected_output = ""
            item.repr_failure = lambda excinfo, item=item: explain(item, excinfo.value)
    _once_for_all_languages(config, items)


def _once_for_all_languages(config, items):
    """Of blocks that differ in nothing but comments, as those of two languages, run one; in their turn, any."""
    found, again = {}, []
    for item in items:
        if isinstance(item, TestBlock):
            alike = (*identity(item.obj.syntax, item.obj.code), item.obj.expected_output)
            if found.setdefault(alike, item) is not item:
                again.append(item)
    if again:
        config.hook.pytest_deselected(items=again)
        items[:] = [item for item in items if item not in set(again)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    if not isinstance(item, TestBlock):
        return (yield)
    import torch

    torch.manual_seed(random.randrange(2**31))  # pytest-randomly seeds `random` and prints its seed
    before = _torch_state(torch)
    with _temporary_folder():
        result = yield
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
    after = _torch_state(torch)
    if after != before:
        torch.set_default_dtype(before["default dtype"])
        torch.set_grad_enabled(before["grad enabled"])
        changed = ", ".join(name for name in before if before[name] != after[name])
        raise RuntimeError(f"The block changes torch for whatever runs after it: {changed}.")
    return result


def _torch_state(torch):
    return {
        "default dtype": torch.get_default_dtype(),
        "grad enabled": torch.is_grad_enabled(),
        "default device": torch.get_default_device(),
        "number of threads": torch.get_num_threads(),
    }


@contextlib.contextmanager
def _temporary_folder():
    """A working folder with a copy of snippets/project/, and this Python first on the PATH of `sh` blocks."""
    before, path = os.getcwd(), os.environ["PATH"]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(PROJECT, Path(folder, "snippets", "project"))
        os.environ["PATH"] = str(Path(sys.executable).parent) + os.pathsep + path
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)
            os.environ["PATH"] = path


def explain(item, error):
    """Return what went wrong in a block, led by `docs/zh/page.md:12`."""
    page, first = item.path.relative_to(ROOT).as_posix(), item.obj.lineno
    if isinstance(error, subprocess.CalledProcessError):
        return f"{page}:{first}: the command failed:\n{error.stderr.decode()}"
    cause = error.__context__  # pytest-codeblocks wraps the error and drops its traceback
    if cause is None and "Expected output" in str(error):
        difference = str(error).partition("Expected output")[2]
        return (
            f"{page}:{first}: the block does not print what the page shows. On the page:{difference}\n"
            "If the new output is right, `make sync` writes it into the page."
        )
    if cause is None:
        return f"{page}:{first}: {error}"
    lines = [frame.lineno for frame in traceback.extract_tb(cause.__traceback__) if frame.filename == "<string>"]
    if isinstance(cause, SyntaxError):
        lines.append(cause.lineno or 0)
    number = lines_of_block(item)[lines[-1] - 1] if lines else first - 1
    text = item.path.read_text(encoding="utf-8").split("\n")
    return f"{page}:{number + 1}: {text[number].strip()}\n{type(cause).__name__}: {cause}"


def lines_of_block(item):
    """Return the places in the page's lines, counted from 0, of the lines that pytest-codeblocks has run."""
    page = read_page(item.path)
    first = next(fence for fence in page.fences if fence.start == item.obj.lineno)
    fences = page.cells if first in page.cells else [first]
    inside = [number - 1 for fence in fences for number in range(fence.start + 1, fence.end)]
    # pytest-codeblocks drops the empty lines of an indented block.
    return [number for number in inside if page.lines[number].strip() or not first.indent]
