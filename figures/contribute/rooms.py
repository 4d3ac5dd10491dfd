"""One program, a page in each language, and what turns them into a checked site."""

from figures.svg import arrow, rect, svg, text

WORDS = {
    "zh": {
        "program": "程序，只写一次",
        "prose": "文字",
        "same": "同一段程序",
        "comments": {"zh": "中文注释", "en": "英文注释"},
        "output": "输出",
        "tests": "运行每一段，逐字核对",
        "builder": "变成网页",
    },
    "en": {
        "program": "the program, written once",
        "prose": "prose",
        "same": "the same program",
        "comments": {"zh": "Chinese comments", "en": "English comments"},
        "output": "output",
        "tests": "runs and compares all of it",
        "builder": "makes the website",
    },
}

WIDTH = 184


def draw(words):
    parts = [
        rect(106, 4, 208, 52, solid=True),
        text(210, 20, "snippets/", bold=True),
        text(210, 41, words["program"]),
        arrow(150, 60, 110, 94),
        arrow(270, 60, 310, 94),
        text(210, 77, "make sync"),
    ]
    for left, language in ((6, "zh"), (230, "en")):
        middle = left + WIDTH / 2
        parts += [
            rect(left, 98, WIDTH, 208),
            text(middle, 115, f"docs/{language}/", bold=True),
            rect(left + 8, 132, WIDTH - 16, 38),
            text(middle, 151, words["prose"]),
            rect(left + 8, 178, WIDTH - 16, 58, solid=True),
            text(middle, 197, words["same"]),
            text(middle, 218, words["comments"][language]),
            rect(left + 8, 244, WIDTH - 16, 50, solid=True),
            text(middle, 269, words["output"]),
        ]
    for y in (207, 269):
        parts.append(text(210, y, "=", size=22, bold=True))
    for left, name in ((6, "tests"), (230, "builder")):
        middle = left + WIDTH / 2
        ends = (338, 312) if name == "tests" else (312, 338)
        parts += [
            arrow(middle, ends[0], middle, ends[1]),
            rect(left, 342, WIDTH, 56),
            text(middle, 358, f"{name}/", bold=True),
            text(middle, 380, words[name]),
        ]
    return svg(420, 402, *parts)
