"""What an editor or a translator writes by mistake, and Markdown takes without a word, is noticed with file and line.

Each line below is plainly broken on the page; the comment says what a reader would see.
"""

import pytest

from builder.markdown.leftovers import proofread
from builder.page import DOCS, parse
from tests.docs import rules

FENCE = "```sh\ntrue\n```"
SHOWN = [
    "Three words:\n- kernel\n- stride",  # one paragraph with dashes
    "Three words:\n1. kernel\n2. stride",
    "Three words:\n* kernel\n* stride",
    "1) kernel\n2) stride",
    "1．卷积核\n2．步幅",
    "1、卷积核\n2、步幅",
    "•卷积核\n•步幅",
    "－ 卷积核",
    "- [ ] read",
    "[text] (other.md)",
    "[text]（other.md）",
    "[text](other.md）",
    "[text](other.md",
    "[text]（other.md)",
    "【文字】(other.md)",
    "［文字］(other.md)",
    "[text][other]",
    "[text](#a\n[other](#b)",
    "![text] (figure:rooms)",
    "！[text](figure:rooms)",  # a link to nowhere
    "! [text](figure:rooms)",
    "words ![text](figure:rooms)",
    "![text](figure:rooms) words",  # the words would be lost
    "[](other.md)",
    "[text]()",
    "$ x $",
    "$x $",
    "$ x$",
    "it costs 5$",
    "$x\n= 1$",
    "$$x",
    "$$x$",
    "$x$1",
    "\\$5",
    "＄x＄",
    "x \\alpha y",
    "| a | b |\n| 1 | 2 |",
    "a | b\n1 | 2",
    "words\n| a | b |\n|---|---|\n| 1 | 2 |",
    "| a | b |\n|—|—|\n| 1 | 2 |",
    "｜ a ｜ b ｜\n｜---｜---｜\n｜ 1 ｜ 2 ｜",
    '!!! note "Title"\n  text',
    '!!! note "Title"\ntext',
    '??? note "Title"\n  text',
    "!!! note “Title”\n    text",
    '!!!! note "Title"\n    text',
    '！！！ note "Title"\n    text',
    "＃ 标题",
    "**text **words",
    "** text**",
    "**text",
    "text**",
    "**text*",
    "*text",
    "***text**",
    "**one**two**three",
    "`code",
    "``code`",
    "｀code｀",
    "**text** { .role-input }",
    "{: .role-input }",
    "text { #here }",
    "text[^1]",
    "~~text~~",
    "==text==",
    ":smile:",
    "https://pytorch.org",
    "&nbsp text",
    "words  \nwords",
    "words\\\nwords",
    "term\n: meaning",
    "- item\n\n    words:\n    - inner",
    '!!! note "Title"\n    Three words:\n    - kernel',
    "| a | b |\n|---|---|\n| **1 | 2 |",
    "## Title **bold { #here }",
    "＊＊粗体＊＊",
    "– kernel\n– stride",
    "·卷积核\n·步幅",
    "[[other]]",
    "> [!NOTE]\n> text",
    "::: note",
    "{{ version }}",
    "![the size $x$ of it](figure:rooms)",  # read aloud as MathML's signs
    "![**rooms**](figure:rooms)",
    '[text](other.md "the $x$")',
    "![one](figure:rooms)\n![two](figure:rooms)",
]


@pytest.mark.parametrize("slip", SHOWN)
def test_what_is_shown_as_it_stands_is_refused(slip):
    before = "# T\n\nGood words.\n\n" + FENCE + "\n\n"
    found = proofread(parse(before + slip + "\n\nGood words.\n", DOCS / "en" / "faulty.md"))
    first = before.count("\n") + 1
    lines = range(first, first + slip.count("\n") + 1)
    assert found and all(message.startswith(tuple(f"docs/en/faulty.md:{n}: " for n in lines)) for message in found)


GOOD = """# T

Words with **bold**, *emphasis*, `a * b`, `$x$`, `[x](y)`, **“引号”**，a \\* star,
5 \\* 3, a range [0, 1) and [1, 2] (both).

- kernel: $x = 1$
- stride, **`code`**{ .role-input }

    More of it: 3 < 4 & 5 > 2.

1. one
2. two

| a | b |
|---|---|
| `x|y` | $|x|$ |

!!! note "Title"
    Text, <https://pytorch.org> and [the site](https://pytorch.org).

??? question "Title"
    - a list in a box

    ```sh
    echo "- [x] (y)" '**' '$ x $'
    ```

![text](figure:rooms)

> A quotation.

$$
x = \\frac{1}{2}
$$
"""


def test_what_is_right_is_not_refused():
    assert proofread(parse(GOOD, DOCS / "en" / "page.md")) == []


SLIPS = {
    rules.admonitions_have_titles: [
        ('!!! note "T"', ["!!! note", "!!!note", '!!!note "T"', "!!! note “T”", '!!! unknown "T"', '???note "T"']),
    ],
    rules.indented_by_four: [
        ("    text", ["  text", "\ttext", "   text", "     text", "text\twords"]),
        ("- a\n    - b", ["- a\n  - b", "1. a\n   - b"]),
        ("- a\n\n    " + FENCE.replace("\n", "\n    "), ["- a\n\n  " + FENCE.replace("\n", "\n  ")]),
    ],
    rules.lists_are_whole: [
        (
            "1. a\n2. b\n\n    text\n\n3. c",
            ["1. a\n3. b", "1. a\n1. b", "1. a\n2. b\n2. c", "1. a\n\n    text\n\n3. c"],
        ),
        ("1. a\n    1. b\n    2. c\n2. d\n\ntext\n\n1. e", ["1. a\n    1. b\n    1. c", "1. a\n    1. b\n3. d"]),
        ("- a\n    text\n\ntext", ["- a\ntext", "1. a\ntext"]),
        ("1. a\n\n" + FENCE + "\n\n1. b\n2. c", ["1. a\n\n" + FENCE + "\n\n1. b\n3. c"]),
    ],
    rules.tables_are_whole: [
        (
            "| a | `b|c` |\n|---|:-:|\n| 1 | $|x|$ |\n| 3 \\| 4 | 5 |\n\ntext",
            [
                "| a | b |\n|---|---|\n| 1 |",
                "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4\n5 |",
                "| a | b |\n|---|---|\n| 1 | 2 |\ntext",
                "| a | b |\n|---|\n| 1 | 2 |",
                "| a | b |\n|---|---|---|\n| 1 | 2 |",
                "| a | b |\n|---|---|\n| 1 ｜ 2 |",
            ],
        ),
    ],
    rules.taken_without_a_word: [
        (
            "`__init__` and [text](other.md): x_y",
            ["[text]: other.md", "call __init__ first", "\\(x\\)", "\\[x\\]", "---", "***"],
        ),
    ],
    rules.formulas_stand_alone: [
        (
            "text $x$ text\n\n$$x\n= 1$$\n\ntext `$$x$$`",
            ["text\n$$x$$\n\ntext", "text\n\n$$x$$\ntext", "text $$x$$\n", "$$x$$ text"],
        ),
        ("- item\n\n    $$x$$\n\n    text", ["- item\n    $$x$$", "| $$x$$ | b |\n|---|---|\n| 1 | 2 |"]),
    ],
    rules.bold_closes_in_notebooks_too: [
        ("**步幅**。每次走两格", ["**步幅。**每次走两格", "他说**“步幅”**", "**`stride`**的值"]),
        ("**一句话。** 每次", ["**一句话：**`x`的**。**", "1**（二）**3"]),
    ],
}
CASES = [(rule, good, bad) for rule, pairs in SLIPS.items() for good, slips in pairs for bad in slips]


@pytest.mark.parametrize("rule, good, bad", CASES, ids=lambda value: getattr(value, "__name__", None))
def test_what_is_taken_for_something_else_is_refused(rule, good, bad):
    def found(text):
        return list(rule(parse("# T\n\n" + text + "\n", DOCS / "zh" / "faulty.md")))

    assert not found(good)
    lines = range(3, 3 + bad.count("\n") + 1)
    assert found(bad) and all(said.startswith(tuple(f"docs/zh/faulty.md:{n}: " for n in lines)) for said in found(bad))
