"""The page reader: what a page is made of, where its parts stand, and where its links lead."""

import pytest

from builder.page import DOCS, address_of, parse

PAGE = """---
description: d
---

# T

```text
$x + 1$
```

words $x + 1$

??? note "Title"

    - inside
      more

    ```python
    x = 1
    ```

    ![seen](figure:name)

after
<!-- glossary -->
"""


def page(text=PAGE):
    return parse(text, DOCS / "en" / "train" / "loss.md")


def test_parts_come_in_order_without_the_indentation_of_boxes():
    parts = [(part.kind, part.line, part.depth, part.text.strip()) for part in page().parts()]
    assert parts == [
        ("prose", 4, 0, "# T"),
        ("block", 7, 0, ""),
        ("prose", 10, 0, "words $x + 1$"),
        ("box", 13, 1, "Title"),
        ("prose", 14, 1, "- inside\n  more"),
        ("block", 18, 1, ""),
        ("image", 22, 1, ""),
        ("prose", 24, 0, "after"),
        ("table", 25, 0, "glossary"),
    ]


def test_a_mark_is_looked_for_outside_of_blocks():
    assert page().place_of("$x + 1$") == "docs/en/train/loss.md:11"
    assert page().place_of("not there") == "docs/en/train/loss.md:1"


@pytest.mark.parametrize(
    ("slug", "address"), [("index.md", ""), ("train/index.md", "train/"), ("train/loss.md", "train/loss/")]
)
def test_addresses(slug, address):
    assert address_of(slug) == address


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("update.md", "train/update/"),
        ("../index.md", ""),
        ("../conv2d/index.md#size", "conv2d/#size"),
        ("#here", "train/loss/#here"),
        ("?w=lr=0.1", "train/loss/?w=lr=0.1"),
        ("https://example.org/a?b#c", "https://example.org/a?b#c"),
    ],
)
def test_links_lead_below_the_address_of_the_language(target, address):
    assert page().resolved(target) == address
