"""What is lost, added or changed in one language alone is named, with its section and both places."""

import pytest

from builder.page import DOCS, parse
from tests.docs.parity import same_sections

SOURCE = """# T

开头，有[一个链接](a.md#x)和 $x$。

## A { #a }

第一段：$\\In{n} + 1$，`$y$` 是代码，`[x](y.md)` 也是。

第二段 <https://pytorch.org>，又有[`a[0]`](b.md)。

- 一
- 二：$k$
    - 里面

1. 一
2. 二

| a | `b|c` |
|---|---|
| $1$ | 2 |
| 3 | [x](c.md) |

!!! note "盒子"
    里面一段。

    里面又一段。

## B { #b }

![图](figure:rooms)

完。
"""
# What differs in the translation; the message names the section, what is counted, and both counts.
SLIPS = [
    ("[一个链接](a.md#x)", "一个链接", "#top has 0 links, docs/zh/faulty.md:3 has 1 (only here: a.md#x)"),
    ("a.md#x", "a.md#y", "(only here: a.md#y), docs/zh/faulty.md:3 has 1 (only here: a.md#x)"),
    ("a.md#x", "a.md", "(only here: a.md), docs/zh/faulty.md:3"),
    ("<https://pytorch.org>", "", "#a has 2 links"),
    ("b.md", "d.md", "(only here: d.md)"),
    ("c.md", "d.md", "en/faulty.md:21: section #a has 3 links (only here: d.md)"),
    ("$x$", "$z$", "#top has 1 inline formulas (only here: z)"),
    ("$x$", "x", "#top has 0 inline formulas"),
    ("+ 1", "+ 2", "section #a has 3 inline formulas"),
    ("$k$", "", "en/faulty.md:7: section #a has 2 inline formulas, docs/zh/faulty.md:12 has 3 (only here: k)"),
    ("- 二：$k$\n", "$k$\n", "#a has 1 plain list items"),
    ("- 一\n", "- 一\n- 另一\n", "#a has 3 plain list items, docs/zh/faulty.md:11 has 2"),
    ("    - 里面\n", "", "#a has 0 plain list items inside others, docs/zh/faulty.md:13 has 1"),
    ("    - 里面\n", "- 外面\n", "list items"),
    ("2. 二\n", "", "#a has 1 numbered list items, docs/zh/faulty.md:15 has 2"),
    ("1. 一\n2. 二\n", "- 一\n- 二\n", "numbered list items"),
    ("| $1$ | 2 |\n", "", "#a has 2 table rows of 2 cells, docs/zh/faulty.md:18 has 3"),
    ("| $1$ | 2 |", "| $1$ | 2 | 3 |", "table rows of 3 cells"),
    ("第二段 ", "", None),
    ("\n\n第二段 ", "\n第二段 ", "#a has 3 paragraphs, docs/zh/faulty.md:7 has 4"),
    ("    里面又一段。\n", "", "#a has 3 paragraphs"),
    ("完。\n", "", "#b has 0 paragraphs, docs/zh/faulty.md:32 has 1"),
    ("完。\n", "完。\n\n真的完了。\n", "#b has 2 paragraphs, docs/zh/faulty.md:32 has 1"),
    ("![图](figure:rooms)\n", "", "#b has 0 images, docs/zh/faulty.md:30 has 1 (only here: figure:rooms)"),
]


@pytest.mark.parametrize("old, new, message", SLIPS)
def test_what_only_one_language_has_is_named(old, new, message):
    source = parse(SOURCE, DOCS / "zh" / "faulty.md")
    assert SOURCE.count(old)
    found = list(same_sections(parse(SOURCE.replace(old, new, 1), DOCS / "en" / "faulty.md"), source))
    assert bool(found) == bool(message) and (not message or any(message in said for said in found)), found
    assert all(said.startswith("docs/en/faulty.md:") for said in found)


def test_the_order_within_a_section_is_free():
    source = parse(SOURCE, DOCS / "zh" / "page.md")
    text = SOURCE.replace("[一个链接](a.md#x)和 $x$", "$x$ and [a link](a.md#x)").replace("\\text{入}", "\\text{in}")
    assert not list(same_sections(parse(text, DOCS / "en" / "page.md"), source))
