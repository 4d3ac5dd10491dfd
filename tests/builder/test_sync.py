"""`make sync`: one edit of a snippet, and both languages follow, each with its own comments."""

import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT

SNIPPET = "total = 1 + 1  # add\nprint(total)\n"
CHANGED = 'total = 1 + 1  # add\nprint(total)\nprint("twice:", total * 2)\n'
PAGE = """---
description: d
---

# T

<!-- snippet: start/add.py -->
```python
{code}```

<!--pytest-codeblocks:expected-output-->
```text
2
```

{prose}
"""


@pytest.fixture
def project(tmp_path):
    """A copy of the project with one snippet and one page a language, under git."""
    for folder in ("theme", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("docs/zh", "docs/en", "snippets/start"):
        (tmp_path / name).mkdir(parents=True)
    for language in ("zh", "en"):
        (tmp_path / "docs" / f"{language}.yml").touch()
    (tmp_path / "snippets/start/add.py").write_text(SNIPPET, encoding="utf-8")
    chinese = PAGE.format(code=SNIPPET.replace("add", "相加"), prose="加法。")
    (tmp_path / "docs/zh/page.md").write_text(chinese, encoding="utf-8")
    (tmp_path / "docs/en/page.md").write_text(PAGE.format(code=SNIPPET, prose="Addition."), encoding="utf-8")
    run(tmp_path, "git", "init", "-q")
    sync(tmp_path, "--stamp", "docs/en/page.md")
    commit(tmp_path)
    return tmp_path


def run(folder, *command):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def sync(folder, *arguments):
    ended = subprocess.run(
        [sys.executable, "-m", "builder.sync", *arguments], cwd=folder, capture_output=True, text=True
    )
    return ended.returncode, ended.stdout + ended.stderr


def commit(folder):
    run(folder, "git", "add", "docs", "snippets")
    run(folder, "git", "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "state")


def pages(folder):
    return [(folder / f"docs/{language}/page.md").read_text(encoding="utf-8") for language in ("zh", "en")]


def test_a_changed_snippet_reaches_both_languages(project):
    (project / "snippets/start/add.py").write_text(CHANGED, encoding="utf-8")
    code, shown = sync(project)
    assert code == 0, shown
    chinese, english = pages(project)
    assert "total = 1 + 1  # 相加\n" in chinese and "total = 1 + 1  # add\n" in english
    for page in (chinese, english):
        assert 'print("twice:", total * 2)' in page
        assert "```text\n2\ntwice: 4\n```" in page, "the output is written by running the block"
    assert "+twice: 4" in shown, "the change is shown as a diff"
    blob = run(project, "git", "hash-object", "docs/zh/page.md").strip()
    assert f"source: {blob}" in english, "only code changed, so the translation is up to date"
    assert sync(project) == (0, ""), "a second run changes nothing"


def test_changed_prose_is_not_stamped(project):
    page = project / "docs/zh/page.md"
    before = pages(project)[1]
    page.write_text(page.read_text(encoding="utf-8").replace("加法。", "两数相加。"), encoding="utf-8")
    assert sync(project)[0] == 0
    assert pages(project)[1] == before, "a person has to read what changed"
    assert sync(project, "--stamp", "docs/en/page.md")[0] == 0
    blob = run(project, "git", "hash-object", "docs/zh/page.md").strip()
    assert f"source: {blob}" in pages(project)[1]


def test_an_output_appears_and_disappears(project):
    snippet = project / "snippets/start/add.py"
    snippet.write_text("total = 1 + 1\n", encoding="utf-8")
    sync(project)
    assert "```text" not in pages(project)[0] and "expected-output" not in pages(project)[0]
    snippet.write_text(SNIPPET, encoding="utf-8")
    sync(project)
    assert "<!--pytest-codeblocks:expected-output-->\n```text\n2\n```" in pages(project)[0]


def test_a_failing_block_is_reported_and_its_output_kept(project):
    (project / "snippets/start/add.py").write_text("print(undefined)\n", encoding="utf-8")
    code, shown = sync(project)
    assert code == 1
    assert "docs/zh/page.md:8" in shown and "NameError" in shown
    assert "```text\n2\n```" in pages(project)[0]


LAB = """---
description: d
jupyter:
  kernelspec: {{name: python3, display_name: Python 3, language: python}}
---

# T

```python
total = 1 + {second}  # {comment}
print(total)
```

<!--pytest-codeblocks:cont-->
```python
print(total * 2)
```
"""


def test_a_lab_is_run_as_one_program_and_its_cells_reach_the_other_language(project):
    (project / "docs/zh/lab.md").write_text(LAB.format(second=2, comment="相加"), encoding="utf-8")
    (project / "docs/en/lab.md").write_text(LAB.format(second=1, comment="add"), encoding="utf-8")
    failed, shown = sync(project)
    assert not failed, shown
    chinese, english = [(project / f"docs/{language}/lab.md").read_text(encoding="utf-8") for language in ("zh", "en")]
    assert "total = 1 + 2  # add\n" in english and "total = 1 + 2  # 相加\n" in chinese
    for text in (chinese, english):
        assert text.count("```text") == 1 and text.endswith("```text\n3\n6\n```\n")
    assert sync(project)[1] == "", "a second run changes nothing"
