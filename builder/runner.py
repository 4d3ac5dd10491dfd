"""Run programs as a reader would: each in a fresh process, in an empty folder of its own.

A helper process imports torch and scikit-learn once and every program starts as a copy of it, which takes
milliseconds where a new Python takes seconds. (Windows cannot copy processes and starts new ones.)
"""

import contextlib
import io
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path

from builder.page import PROJECT, ROOT, SNIPPETS
from builder.programs import identity

os.environ["MPLBACKEND"] = "agg"  # figures are drawn, but no window is opened


@dataclass
class Result:
    """What a program printed, and the error that ended it ("" when none did)."""

    output: str
    error: str


def run_all(programs, with_snippets):
    """Run [(language, code), …] and return their `Result`s in the same order.

    With `with_snippets` the project's modules can be imported, as on the pages; without it the
    program has nothing but the installed packages, as in a reader's folder. Programs that differ
    in nothing but comments, as those of two languages do, are run once.
    """
    method = "spawn" if sys.platform == "win32" else "forkserver"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        needed = any(_uses_torch(code) for _, code in programs)
        context.set_forkserver_preload(["builder.preloaded" if needed else "builder.runner"])
    keys = [identity(language, code) for language, code in programs]
    distinct = dict(zip(keys, programs))
    jobs = [(language, code, with_snippets) for language, code in distinct.values()]
    with context.Pool(maxtasksperchild=1) as pool:
        results = dict(zip(distinct, pool.starmap(_run, jobs, chunksize=1)))
    return [results[key] for key in keys]


def _run(language, code, with_snippets):
    _be_quiet()
    project = {str(ROOT), str(PROJECT), ""}
    sys.path[:] = [path for path in sys.path if path not in project]
    if with_snippets:
        sys.path.insert(0, str(PROJECT))
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            return _python(code) if language == "python" else _shell(code, folder, with_snippets)
        finally:
            os.chdir(ROOT)


def _be_quiet():
    """Let nothing reach the terminal but what is caught: no warnings, no prints of processes that programs start."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nothing, stream)


def _uses_torch(code):
    """Say whether a program may use torch, by its own words or a module of the project; others need not wait for it."""
    return not {"torch", *(file.stem for file in PROJECT.glob("*.py"))}.isdisjoint(re.findall(r"\w+", code))


def _python(code):
    if _uses_torch(code):
        import torch

        torch.set_num_threads(1)  # programs already run side by side, one on each core
        torch.manual_seed(random.SystemRandom().randrange(2**31))
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "<block>", "exec"), {"__name__": "builtins"})
    except BaseException:  # a program may end itself; this process must go on
        return Result(printed.getvalue(), traceback.format_exc())
    return Result(printed.getvalue(), "")


def _shell(code, folder, with_snippets):
    if with_snippets:
        Path(folder, "snippets").symlink_to(SNIPPETS)
    path = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    ended = subprocess.run(code, shell=True, capture_output=True, text=True, env={**os.environ, "PATH": path})
    return Result(ended.stdout, ended.stderr if ended.returncode else "")
