"""`make sync`: one edit of a snippet, and both languages follow, each with its own comments."""

import re
import shutil
import signal
import subprocess
import sys
import time

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
    tmp_path = tmp_path / "加法 twice"  # a folder may be called anything
    shutil.copytree(ROOT / "builder", tmp_path / "builder", ignore=shutil.ignore_patterns("__pycache__"))
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


def change(folder, text):
    (folder / "snippets/start/add.py").write_text(SNIPPET + text, encoding="utf-8")


def source_of(folder):
    """Return the id that the English page is stamped with, and the one that git gives the Chinese page."""
    stamped = re.search("^source: (.*)$", pages(folder)[1], re.M)[1]
    return stamped, run(folder, "git", "hash-object", "docs/zh/page.md").strip()


def test_twice_without_a_commit_between(project):
    for text in ('print("three:", 3)\n', 'print("four:", 4)\n', ""):
        change(project, text)
        assert sync(project)[0] == 0
        stamped, now = source_of(project)
        assert stamped == now
        run(project, "git", "diff", stamped, "docs/zh/page.md")  # what a message recommends: git knows it


def test_a_stamp_written_by_hand_before_a_commit_is_followed(project):
    page = project / "docs/zh/page.md"
    page.write_text(page.read_text(encoding="utf-8").replace("加法。", "两数相加。"), encoding="utf-8")
    stamped, now = source_of(project)
    english = project / "docs/en/page.md"
    english.write_text(english.read_text(encoding="utf-8").replace(stamped, now), encoding="utf-8")
    change(project, 'print("three:", 3)\n')
    assert sync(project)[0] == 0
    stamped, now = source_of(project)
    assert stamped == now


def test_a_run_that_was_cut_off_is_run_again(project):
    change(project, 'import time\n\ntime.sleep(60)\nprint("three:", 3)\n')
    command = [sys.executable, "-m", "builder.sync"]
    running = subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, text=True)
    wait_for(lambda: "sleep" in pages(project)[1])
    code, shown = sync(project)
    assert code == 1 and "Another `make sync` is at work" in shown and "Traceback" not in shown
    running.send_signal(signal.SIGINT)
    said = running.communicate()[1]
    assert running.returncode == 1 and said == "Interrupted; not all is written yet. Run this again.\n"
    change(project, 'print("four:", 4)\n')
    assert sync(project)[0] == 0
    stamped, now = source_of(project)
    assert stamped == now and all("```text\n2\nfour: 4\n```" in page for page in pages(project))


def wait_for(condition):
    for _ in range(200):
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen within 20 seconds")


def test_one_page_alone_in_every_language(project):
    for language in ("zh", "en"):
        other = project / f"docs/{language}/other.md"
        other.write_text((project / f"docs/{language}/page.md").read_text(encoding="utf-8"), encoding="utf-8")
    change(project, 'print("three:", 3)\n')
    assert sync(project, "docs/en/page.md")[0] == 0
    assert all("three: 3" in page for page in pages(project))
    for language in ("zh", "en"):
        assert "three" not in (project / f"docs/{language}/other.md").read_text(encoding="utf-8")
    code, shown = sync(project, "docs/zh")  # a folder of pages
    assert code == 0 and shown.count('+print("three:", 3)\n') == 2
    assert sync(project, "docs/en/page.md") == (0, ""), "a second run changes nothing"


@pytest.mark.parametrize("name", ["docs/zh/pag.md", "snippets/start/add.py", "docs/zh.yml", "nowhere"])
def test_what_is_no_page_is_named(project, name):
    assert sync(project, name) == (1, f"{name}: there is no such page. Write one as docs/zh/train/loss.md.\n")


def test_only_a_translation_is_stamped(project):
    before = pages(project)
    code, shown = sync(project, "--stamp", "docs/zh/page.md")
    assert code == 1 and "docs/zh/page.md: this is not the translation of a page" in shown
    assert pages(project) == before


def test_a_first_output_leaves_the_translation_up_to_date(project):
    (project / "snippets/start/add.py").write_text("total = 1 + 1\n", encoding="utf-8")
    sync(project)
    stamped, now = source_of(project)
    assert stamped == now
    change(project, "")
    sync(project)
    stamped, now = source_of(project)
    assert stamped == now


def test_nothing_is_shown_but_the_difference(project):
    noisy = (
        "import subprocess\nimport sys\nimport warnings\n\nwarnings.warn('noise')\n"
        "subprocess.run([sys.executable, '-c', 'print(\"noise\")'])\nprint(2)\n"
    )
    (project / "snippets/start/add.py").write_text(noisy, encoding="utf-8")
    assert sync(project)[0] == 0
    assert sync(project) == (0, "")


def test_carriage_returns_change_no_stamp(project):
    """As a clone with core.autocrlf=true has them where .gitattributes does not say otherwise."""
    run(project, "git", "config", "core.autocrlf", "true")
    for file in [*project.glob("docs/*/*.md"), *project.glob("snippets/*/*.py")]:
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert sync(project) == (0, "")
    change(project, 'print("three:", 3)\n')
    assert sync(project)[0] == 0
    stamped, now = source_of(project)
    assert stamped == now and b"\r" not in (project / "docs/zh/page.md").read_bytes()


def test_without_git_all_but_the_stamp_is_done(project):
    shutil.rmtree(project / ".git")
    change(project, 'print("three:", 3)\n')
    assert sync(project)[0] == 0
    assert all("three: 3" in page for page in pages(project))


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
