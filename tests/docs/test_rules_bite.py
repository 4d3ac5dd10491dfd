"""Each rule refuses what it is there to refuse: a faulty page is made, and the rule must name it."""

import re
from pathlib import Path

import pytest

from builder import translation
from builder.page import DOCS, PageError, parse
from builder.programs import SnippetError, merge_comments, same_program, self_contained
from builder.translation import blob_id
from tests.docs import rules

NET = "<!-- snippet: project/net.py -->\n"


def page(text, file=DOCS / "en" / "faulty.md"):
    return parse(text, file)


def fence(language, code="x = 1\n"):
    return f"```{language}\n{code}```\n"


@pytest.mark.parametrize(
    "language",
    ['python title="x"', 'python hl_lines="1"', "py", "{.python}", " python", "pycon", "python3", "", "js", "Python"],
)
def test_info_strings_that_are_silently_skipped_are_refused(language):
    assert list(rules.languages_of_fences(page(fence(language))))


def test_an_unverified_text_block_is_refused():
    assert list(rules.languages_of_fences(page(fence("text"))))
    assert not list(
        rules.languages_of_fences(
            page(fence("python") + "\n<!--pytest-codeblocks:expected-output-->\n" + fence("text"))
        )
    )


@pytest.mark.parametrize(
    "line",
    [
        "~~~python",
        "<!--pytest-codeblocks:skip-->",
        "<!--pytest-codeblocks:skipif(True)-->",
        "<!--pytest-codeblocks:importorskip(tensorflow)-->",
        "<!--pytest-codeblocks:expect-error-->",
        "<!--pytest-codeblocks:expected-output-ignore-whitespace-->",
        "<!--pytest.mark.skip-->",
        "<!--pytest-codeblocks:skipfile-->",
        "<!--pytest-codeblocks:-skip-->",
        "<!-- hidden",
        "-->",
        "<pre><code>never run</code></pre>",
        "<div hidden>",
    ],
)
def test_ways_around_running_are_refused(line):
    assert list(rules.other_kinds_of_code(page(f"{line}\n\n" + fence("python"))))


LAB = (
    "---\ndescription: d\njupyter:\n"
    "  kernelspec: {name: python3, display_name: Python 3, language: python}\n---\n\n# T\n\n"
)
CONT = "\n<!--pytest-codeblocks:cont-->\n"


def test_a_lab_is_one_program():
    text = (
        LAB
        + fence("python")
        + CONT
        + fence("python", "print(x)\n")
        + "\n<!--pytest-codeblocks:expected-output-->\n"
        + fence("text", "1\n")
    )
    lab = page(text)
    assert [cell.code for cell in lab.cells] == ["x = 1\n", "print(x)\n"]
    assert lab.programs() == [(lab.cells[1], "x = 1\n\nprint(x)\n")]
    for rule in (
        rules.cells_are_one_program,
        rules.collected_by_the_runner,
        rules.other_kinds_of_code,
        rules.shows_its_snippet,
    ):
        assert not list(rule(lab)), rule


@pytest.mark.parametrize(
    "body",
    [
        "text\n",  # no cell at all
        fence("python") + "\n" + fence("python", "y = x\n"),  # the second would run alone
        CONT + fence("python"),
        fence("python")
        + "\n"
        + NET
        + fence("python")
        + CONT
        + fence("python", "y = x\n"),  # glued to the block between
        fence("python")
        + "\n<!--pytest-codeblocks:expected-output-->\n"
        + fence("text")
        + CONT
        + fence("python", "y = x\n"),
        fence("python") + CONT + NET + fence("python"),
        fence("python") + "\n" + fence("sh", "touch x\n"),  # jupytext would run it
        fence("python") + "\n" + NET + fence("python"),
    ],
)
def test_cells_that_are_not_one_program_are_refused(body):
    assert list(rules.cells_are_one_program(page(LAB + body)))


def test_in_a_lab_too_cont_stands_alone_and_code_is_python():
    assert list(rules.other_kinds_of_code(page(LAB + fence("python") + "\n text <!--pytest-codeblocks:cont-->\n")))
    assert list(rules.shows_its_snippet(page(LAB + fence("python", "print(__name__)\n"))))
    glued = LAB + fence("python") + "\n" + fence("text") + CONT + fence("python", "1 / 0\n")
    assert list(rules.collected_by_the_runner(page(glued)))


def test_cont_is_refused_and_its_trap_is_seen():
    """After an output, `cont` glues Python to it, and pytest-codeblocks never runs that Python."""
    text = fence("python") + "\n" + fence("text") + "\n<!--pytest-codeblocks:cont-->\n" + fence("python", "1 / 0\n")
    assert list(rules.other_kinds_of_code(page(text)))
    assert list(rules.collected_by_the_runner(page(text)))


def test_a_page_that_skips_its_file_is_seen():
    assert list(rules.collected_by_the_runner(page("<!--pytest-codeblocks:skipfile-->\n\n" + fence("python"))))


@pytest.mark.parametrize("text", ["---\nnote: |\n  <!--pytest.mark.skip-->\n---\n", "<!--pytest-codeblocks:-skip-->\n"])
def test_marks_in_odd_places_are_seen(text):
    assert list(rules.collected_by_the_runner(page(text + fence("python"))))


def test_tabs_names_and_outputs_that_lie_are_refused():
    assert list(rules.languages_of_fences(page(fence("python", 'print("a\tb")\n'))))
    marker = "\n<!--pytest-codeblocks:expected-output-->\n"
    assert list(rules.languages_of_fences(page(fence("console", "$ pytest\n") + marker + fence("text"))))
    guarded = 'if __name__ == "__main__":\n    print("never")\n'
    assert any("__name__" in problem for problem in rules.shows_its_snippet(page(NET + fence("python", guarded))))


def test_a_block_must_name_its_snippet_and_match_it():
    assert list(rules.shows_its_snippet(page(fence("python"))))
    assert list(rules.shows_its_snippet(page("<!-- snippet: no/such_file.py -->\n" + fence("python"))))
    different = list(rules.shows_its_snippet(page(NET + fence("python", "import torch\n"))))
    assert different and "class Net(nn.Module):" in different[0], "the corrected block is part of the message"
    assert list(rules.shows_its_snippet(page(NET + fence("python", "print(“hello”)\n"))))


@pytest.mark.parametrize(
    "text",
    [
        "<!-- snippets: net.py -->",
        "<!--snippet net.py-->",
        NET + "text\n\n" + fence("python"),
        NET,
        "```python\nx = 1\n",
    ],
)
def test_broken_markers_and_fences_stop_at_once(text):
    with pytest.raises(PageError, match=r"docs/en/faulty.md:\d+"):
        page(text)


def test_a_snippet_of_another_page_is_refused():
    def found(snippet):
        text = f"<!-- snippet: {snippet} -->\n" + fence("python")
        return list(rules.shows_its_own_snippets(page(text, DOCS / "en" / "train" / "loss.md")))

    assert not found("train/loss/zero.py") and not found("project/net.py")
    for snippet in ("train/define/zero.py", "train/zero.py", "zero.py", "train/loss/more/zero.py", "conv/loss/zero.py"):
        assert found(snippet) == [f"docs/en/train/loss.md:2: move snippets/{snippet} to snippets/train/loss/."]


def test_comments_may_differ_and_nothing_else():
    assert same_program("x = 1  # one\n", "# 一\nx = 1\n")
    assert not same_program('print("a # b")\n', 'print("a # c")\n'), "a # in a string is no comment"
    assert not same_program("x = 1\n", "x = 2\n")
    assert not same_program("if x:\n    y()\nz()\n", "if x:\n    y()\n    z()\n")


def test_a_changed_snippet_keeps_the_comments_of_the_page():
    shown = '# 数据\nx = "#1"  # 一\n\ny = 2  # 二\nprint(x)\n'
    changed = '# data\nx = "#1"  # one\n\ny = 3  # two\nz = 4  # new\nprint(x)\n'
    merged = merge_comments(shown, changed)
    assert same_program(merged, changed)
    # `y` changed together with a new line, so nobody can tell whether its comment still fits.
    assert merged == '# 数据\nx = "#1"  # 一\n\ny = 3  # two\nz = 4  # new\nprint(x)\n'
    assert "y = 3  # 二" in merge_comments(shown, changed.replace("z = 4  # new\n", "")), "a lone change keeps it"
    assert merge_comments(merged, changed) == merged, "a second time changes nothing"


def test_inlining_is_refused_where_it_would_not_work():
    assert "class Net" in self_contained("from net import Net\n\nprint(Net)\n")
    for code in (
        "import net\n",
        "from net import Net as N\n",
        "def f():\n    from net import Net\n",
        "from net import *\n",
    ):
        with pytest.raises(SnippetError):
            self_contained(code)
    with pytest.raises(SnippetError, match="line of its own"):
        self_contained("from net import Net; seen = 1\n")
    with pytest.raises(SnippetError, match="imported"):
        self_contained("from net import Net\n\nF = 5\n")
    five = 'from net import Net\n\ntext = """a\n\n\n\n\nb"""\n'
    assert '"""a\n\n\n\n\nb"""' in self_contained(five)
    with pytest.raises(SnippetError, match="defined in both"):
        self_contained("from net import Net\n\nclass Net:\n    pass\n")


def test_headings_boxes_and_description_are_needed():
    assert list(rules.headings_have_ids(page("# T\n\n## No id\n")))
    assert list(rules.headings_have_ids(page("## No title { #x }\n")))
    assert list(rules.headings_have_ids(page("# T\n\n## A { #x }\n\n## B { #x }\n")))
    for odd in ("##A", "A\n---", "    ## A"):
        assert list(rules.headings_have_ids(page(f"# T\n\n{odd}\n"))), odd
    assert not list(rules.headings_have_ids(page("# T\n\n## A { #x }\n")))
    assert list(rules.admonitions_have_titles(page("!!! tip\n    text\n")))
    assert list(rules.admonitions_have_titles(page("??? question\n    text\n")))
    assert list(rules.has_description(page("# T\n")))


@pytest.mark.parametrize(
    "command",
    [
        "pip install torch",
        "pip install torch==1.0",
        "pip install 'torch>=2'",
        "make nonsense",
        "python -m tests.sync docs/en",
        "make test PAGE=docs/zh/no.md",
        "curl x | sh",
        "torch",
    ],
)
def test_commands_that_mislead_are_refused(command):
    found = rules.checked_languages(page(fence("console", f"$ {command}\n")), {"torch==2.13.0"}, {"test"})
    assert list(found)


def test_commands_without_a_prompt_and_bad_yaml_are_refused():
    assert list(rules.checked_languages(page(fence("console", "make test\n")), set(), {"test"}))
    assert list(rules.checked_languages(page(fence("yaml", "a: [\n")), set(), set()))
    assert not list(rules.checked_languages(page(fence("console", "$ make test\n")), set(), {"test"}))


@pytest.mark.parametrize(
    "translation",
    [
        "# T\n\n## A { #other }\n\n" + NET + fence("python"),
        "# T\n\n### A { #a }\n\n" + NET + fence("python"),
        "# T\n\n## A { #a }\n\n" + NET + fence("python", "x = 2\n"),
        "# T\n\n## A { #a }\n",
        "# T\n\n## A { #a }\n\n" + NET + fence("python") + "\n## B { #b }\n",
        "# T\n\n## A { #a }\n\n![x](figure:other)\n\n" + NET + fence("python"),
    ],
)
def test_other_structure_is_refused(translation):
    source = page("# T\n\n## A { #a }\n\n" + NET + fence("python", "x = 1  # 注\n"), DOCS / "zh" / "faulty.md")
    assert list(rules.same_structure(page(translation), source))
    assert not list(rules.same_structure(page("# T\n\n## A { #a }\n\n" + NET + fence("python")), source))


def test_other_output_is_refused():
    marker = "\n<!--pytest-codeblocks:expected-output-->\n"
    one = page(NET + fence("python") + marker + fence("text", "1\n"))
    other = page(NET + fence("python") + marker + fence("text", "1.0\n"))
    assert list(rules.same_structure(one, other))


def test_another_explorer_is_refused():
    one, other = (
        page('# T\n\n![x](conv2d-explorer:stride=2 "stride")\n'),
        page('# T\n\n![x](conv2d-explorer:stride=1 "stride")\n'),
    )
    assert list(rules.same_structure(one, other)) and not list(rules.same_structure(one, one))
    one, other = page("# T\n\n[x](?w=stride=2)\n"), page("# T\n\n[x](?w=stride=1)\n")
    assert list(rules.same_structure(one, other)) and not list(rules.same_structure(one, one))


def test_another_formula_is_refused():
    one, other = page("# T\n\n$$a = 1$$\n"), page("# T\n\n$$a = 2$$\n")
    assert list(rules.same_structure(one, other)) and not list(rules.same_structure(one, one))


def test_a_stale_translation_is_refused():
    home = DOCS / "en" / "index.md"
    assert list(rules.is_up_to_date(page("---\nsource: 0000\n---\n# T\n", home)))
    now = blob_id(DOCS / "zh" / "index.md")
    assert not list(rules.is_up_to_date(page(f"---\nsource: {now}\n---\n# T\n", home)))


@pytest.mark.parametrize("stamp", ["0" * 40, "0000", "", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"])
def test_the_command_that_a_message_recommends_works(stamp, monkeypatch):
    """A stamp may name a version that was never committed; git would answer `bad object`."""
    home = DOCS / "en" / "index.md"
    stamped = page(f"---\nsource: '{stamp}'\n---\n# T\n", home)
    monkeypatch.setattr(translation, "read_page", lambda file: stamped)
    said = next(rules.is_up_to_date(stamped))
    command = re.search("See `(git [^`]*)`", said)[1]
    if translation.git("rev-parse", "--is-shallow-repository").stdout == b"false\n":
        assert translation.git(*command.split()[1:]).returncode == 0, command


def test_a_source_that_is_not_in_step_is_synced_first(monkeypatch):
    """A number given before would be wrong after."""
    broken = page("<!-- snippet: project/net.py -->\n" + fence("python"), DOCS / "zh" / "index.md")
    monkeypatch.setattr(rules, "read_page", lambda file: broken)
    said = list(rules.is_up_to_date(page("---\nsource: 0000\n---\n# T\n", DOCS / "en" / "index.md")))
    assert len(said) == 1 and "first run `make sync PAGE=docs/zh/index.md`" in said[0] and "source:" not in said[0]


def test_the_blob_id_is_the_one_of_git():
    import subprocess

    file = DOCS / "zh.yml"
    asked = subprocess.run(["git", "hash-object", str(file)], capture_output=True, text=True, cwd=Path(DOCS))
    assert asked.stdout.strip() == blob_id(file)


def test_missing_and_extra_pages_are_named(tmp_path):
    for name in ("zh/a.md", "zh/b.md", "en/a.md", "en/c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("# T\n")
    assert len(list(rules.pages_of([tmp_path / "zh", tmp_path / "en"]))) == 2


@pytest.mark.parametrize("name", ["theme/explorer.py", "tests/sync.py", "test_nothing.py", "figures/nowhere/"])
def test_a_file_that_is_not_there_is_refused(name):
    home = DOCS / "en" / "contribute" / "faulty.md"
    assert list(rules.names_files_that_exist(page(f"# T\n\nLook into `{name}`.\n", home)))
    good = "Look into `theme/main.html`, `figures/`, `tests/docs/rules.py`, `test_pages.py`, `figures/<name>.py`.\n"
    assert not list(rules.names_files_that_exist(page("# T\n\n" + good, home)))


def test_other_terms_are_refused():
    table = {"stride": {"en": "stride", "zh": "步幅", "avoid": {"zh": ["步长"], "en": ["step width"]}}}
    assert list(rules.consistent_terms(page("步长是 2。\n"), "zh", table))
    assert list(rules.consistent_terms(page("The Step width is 2.\n"), "en", table))
    assert not list(rules.consistent_terms(page("`步长` 步幅\n"), "zh", table))


@pytest.mark.parametrize("line", ["卷积, 步幅", "卷积.", "用Conv2d 层", "第3步", "输入（input)的`x` 值", "什么?对"])
def test_half_width_punctuation_is_refused(line):
    assert list(rules.chinese_typography(page(line + "\n")))
    assert not list(rules.chinese_typography(page("卷积，步幅为 2。用 `Conv2d` 层（第 3 步）。\n")))
