"""A clone made as Git for Windows makes it by default, with core.autocrlf=true, is the same project."""

import subprocess
import sys

import pytest

from builder.page import ROOT


def run(folder, *command):
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def git(folder, *command):
    return run(folder, "git", "-c", "user.name=t", "-c", "user.email=t@example.org", *command)


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """A repository of the project as it lies here, in a folder whose name has a blank and Chinese letters."""
    copy = tmp_path_factory.mktemp("one") / "逐行 line by line"
    for name in git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if (ROOT / name).is_file() and not (ROOT / name).is_symlink():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
    git(copy, "init", "-q")
    git(copy, "add", ".")
    git(copy, "commit", "-qm", "all")
    return copy


def clone(repository, folder):
    git(folder, "clone", "-q", "-c", "core.autocrlf=true", str(repository), "clone")
    return folder / "clone"


def rules(folder):
    """Run the rules for pages and translations there, with this Python."""
    chosen = "up_to_date or structure or (snippet and not stock)"
    run(folder, sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "tests/docs/test_pages.py", "-k", chosen)


def test_on_disk_too_a_line_ends_as_in_git(repository, tmp_path):
    copy = clone(repository, tmp_path)
    for line in git(copy, "ls-files", "--eol").splitlines():
        assert line.startswith(("i/lf    w/lf ", "i/none  w/none ", "i/-text w/-text ")), line
    run(copy, "bash", "-n", ".ci/run")
    rules(copy)
    assert run(copy, sys.executable, "-m", "builder.sync", "docs/zh/start/index.md") == ""


def test_carriage_returns_on_disk_change_nothing(repository, tmp_path):
    """As in a copy that is older than .gitattributes, or that an editor has saved so."""
    copy = clone(repository, tmp_path)
    pages = [*copy.glob("docs/**/*.md"), *copy.glob("docs/*.yml"), *copy.glob("snippets/**/*.py")]
    for file in pages:
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    rules(copy)
    assert run(copy, sys.executable, "-m", "builder.sync", "docs/zh/start/index.md") == ""
