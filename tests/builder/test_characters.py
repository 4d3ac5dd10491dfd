"""Characters that nobody sees are refused by name, with file and line, wherever they change something."""

import subprocess

import pytest

from builder import characters
from builder.page import DOCS, ROOT, PageError, parse, read_page, read_snippet, text_in
from builder.programs import self_contained
from tests.builder.test_sync import SNIPPET, pages, project, sync  # noqa: F401

EVERYWHERE = {
    "\ufeff": "byte order mark",
    "\u200b": "zero width space",
    "\u2060": "word joiner",
    "\u00ad": "soft hyphen",
    "\u202a": "left-to-right embedding",
    "\u202e": "right-to-left override",
    "\u2066": "left-to-right isolate",
    "\u2069": "pop directional isolate",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u061c": "arabic letter mark",
    "\u180e": "mongolian vowel separator",
    "\u2028": "line separator",
    "\u2029": "paragraph separator",
    "\u0085": "control character",
    "\u0000": "control character",
    "\u0007": "control character",
    "\u000b": "control character",
    "\u000c": "control character",
    "\u001b": "control character",
    "\u001d": "control character",
    "\u007f": "control character",
    "\r": "carriage return",
    "\u200c": "zero width non-joiner",
    "\u200d": "zero width joiner",
    "\ufff9": "interlinear annotation",
    "\ufffc": "object replacement",
    "\ufffd": "lost when the file was saved",
    "\U000e0041": "tag latin",
    "\u3164": "hangul filler",
    "\u2800": "braille pattern blank",
    "\ue000": "character without a name",
}
IN_PROGRAMS = {"\u00a0": "no-break space", "\u3000": "ideographic space", "\u2003": "em space", "\ufe0f": "variation"}
PROGRAM = "# T\n\n<!-- snippet: project/net.py -->\n```python\nx = 1  # one{}two\n```\n"


def refusal(text):
    with pytest.raises(PageError) as caught:
        parse(text, DOCS / "en" / "faulty.md")
    return caught.value.message


@pytest.mark.parametrize("character", EVERYWHERE, ids=ascii)
def test_in_prose_and_in_programs(character):
    for text, line in (("# T\n\none{}two\n", 3), (PROGRAM, 5)):
        said = refusal(text.format(character))
        assert said.startswith(f"docs/en/faulty.md:{line}: ") and f"U+{ord(character):04X}" in said
        assert EVERYWHERE[character] in said


@pytest.mark.parametrize("character", IN_PROGRAMS, ids=ascii)
def test_in_programs_alone(character):
    assert IN_PROGRAMS[character] in refusal(PROGRAM.format(character))
    assert "en/faulty.md:3: " in refusal(f"# T\n\n`x{character}= 1`\n"), "in a line of text, code is code"
    parse(f"# T\n\n3{character}kg, 好{character}的\n", DOCS / "en" / "page.md")


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u2009"], ids=ascii)
@pytest.mark.parametrize(
    "line",
    ["#{}T", "-{}item", "1.{}item", "{}indented", '!!!{}note "T"', '!!! note{}"T"', "**x**{{ .a{}}}", "[x](a.md{}'t')"],
)
def test_where_markdown_reads_a_space(line, blank):
    assert "en/faulty.md:3: " in refusal("# T\n\n" + line.format(blank) + "\n")


def test_signs_of_other_scripts_keep_what_joins_them():
    parse("# T\n\n\u06a9\u062a\u0627\u0628\u200c\u0647\u0627 \u2764\ufe0f \U0001f468\u200d\U0001f469\n", DOCS / "fa.md")


def test_a_mark_at_the_start_of_a_page_is_what_is_named():
    assert "en/faulty.md:1: " in refusal("\ufeff---\ndescription: d\n---\n\n# T\n")


@pytest.mark.parametrize("content, line", [("# T\n\n步幅\n".encode("gbk"), 3), ("# T\n".encode("utf-16"), 1)])
def test_another_encoding_is_named(tmp_path, content, line):
    (tmp_path / "page.md").write_bytes(content)
    with pytest.raises(PageError, match=f"page.md:{line}: this file is not UTF-8"):
        read_page(tmp_path / "page.md")


def test_a_snippet_that_holds_one_is_written_into_no_page(project):  # noqa: F811
    before = pages(project)
    for start, line in (("\ufeff", 1), ("# one\u2028two\n", 1), ("\nname = '\u202e'\n", 2)):
        (project / "snippets/start/add.py").write_text(start + SNIPPET, encoding="utf-8")
        code, shown = sync(project)
        assert code == 1 and shown.startswith(f"snippets/start/add.py:{line}: "), shown
        assert "Traceback" not in shown and pages(project) == before


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\u0085", "\u000b", "\u000c", "\u001c"], ids=ascii)
def test_no_other_character_ends_a_line_of_a_program(character):
    """Where a line is counted that Python does not count, the wrong line is taken out."""
    program = f"# one{character}two\nfrom net import Net\n\nprint(Net)\n"
    copied = self_contained(program)
    assert "from net import" not in copied and "class Net" in copied


def test_no_file_of_the_project_holds_one():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True).stdout
    files = [ROOT / name for name in listed.split("\0") if name and "text" in kind_of(name)]
    for file in filter(lambda file: file.is_file(), files):
        for number, line in enumerate(text_in(file).split("\n"), start=1):
            found = characters.in_prose(line) if file.suffix in (".md", ".yml") else characters.in_program(line)
            assert not found, f"{file.relative_to(ROOT)}:{number}: {characters.described(found)}"


def kind_of(name):
    """Return "text" or "binary", by the ending; .gitattributes names the kinds that are not text."""
    binary = [line.split()[0][1:] for line in (ROOT / ".gitattributes").read_text().split("\n") if "binary" in line]
    return "binary" if name.endswith(tuple(binary)) else "text"


def test_every_snippet_can_be_read():
    for file in (ROOT / "snippets").rglob("*.py"):
        read_snippet(file.relative_to(ROOT / "snippets").as_posix())
