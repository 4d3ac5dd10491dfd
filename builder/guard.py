"""docs/ is only data: whoever changes nothing but docs/ can put no code and no foreign file into the build or the site.

This is looked at before anything else of docs/ is read: there are Markdown pages, one yml of a few known keys for each
language, and the tables that all languages share. Everything else is refused by name, with the reason.
"""

import ast
import keyword
import os
import re
from html import unescape

import yaml

from builder.page import DOCS, PageError, read_page

LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?"
NAME = re.compile(r"[a-z0-9][a-z0-9_-]*(?:\.md)?")
SHARED = {"index.md", "glossary.yml", "path.yml"}
LARGEST = 1_000_000  # bytes of a page

PLAIN = re.compile(r'[^<>"&\x00-\x09\x0b-\x1f]*')  # what goes into HTML as it is: words, titles, names
TEXT, WORDS = 'a text without < > " &', "a table of such texts"
# The keys of docs/<language>.yml. A tuple is a fixed value; None is looked at where it is used.
KEYS = {
    "INHERIT": ("../mkdocs.yml",),
    "site_name": TEXT,
    "site_description": TEXT,
    "copyright": TEXT,
    "extra": {"name": TEXT, "words": WORDS, "widgets": WORDS, "figures": WORDS, "glossary": WORDS, "material": WORDS},
    "theme": {"language": TEXT, "direction": ("ltr", "rtl"), "palette": WORDS},
    "markdown_extensions": {"toc": {"permalink_title": TEXT}},
    "plugins": {"search": {"lang": WORDS, "separator": None, "pipeline": WORDS}},
    "nav": None,
}
FRONT_MATTER = {"description", "source", "title", "hide", "search", "jupyter"}
ROOT_PAGE = {"template": "root.html"}  # the front matter of docs/index.md
ID = re.compile(r"[0-9a-f]{1,64}")
KERNELSPEC = {"name", "display_name", "language"}
TAG = re.compile(r"</?[a-z]\w*(?=[\s/>])", re.I)
LINK = re.compile(r"(?:\]\(|<|^ *\[[^]]+\]: *)\s*(?:javascript|vbscript|data):", re.I)
ATTRIBUTE = re.compile(r"\{[^{}\n]*=[^{}\n]*\}")
IN_A_LAB = ("python", "text", "console", "yaml")  # the fences that jupytext does not run by their names
OPENING = re.compile(r"""<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>""")
SET = re.compile(r"""([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?""")
LOADING = {"script", "iframe", "object", "embed", "frame", "applet", "base", "link", "meta", "foreignobject"}
CODE_ADDRESS = re.compile(r"(javascript|vbscript):|data:(?!image/(png|jpeg|webp|gif);)")
MAGIC = re.compile(r"\s*#?\s*[!%]|[^#'\"]*\?\s*$")


def check():
    """Raise PageError for what docs/ may not hold; the build looks once, at its start."""
    problems = [*_files()]
    if not problems:
        problems = [problem for code in _languages() for problem in settings(f"{code}.yml")]
        if read_page(DOCS / "index.md").meta != ROOT_PAGE:
            problems.append(f"docs/index.md: its front matter is {ROOT_PAGE}, nothing else.")
    if problems:
        raise PageError("\n".join(problems[:20]))


def check_page(page):
    """Raise PageError for what a page's front matter, cells or prose may not hold."""
    for problem in (*_front_matter(page), *_magics(page), *raw_html(page)):
        raise PageError(problem)


def _languages():
    return sorted(file.stem for file in DOCS.glob("*.yml") if re.fullmatch(LANGUAGE, file.stem))


def _files():
    """Yield what lies in docs/ and is neither a page nor one of the known tables. Links are not followed."""
    for folder, folders, files in os.walk(DOCS):
        inside = os.path.relpath(folder, DOCS)
        for name in sorted([*folders, *files]):
            path = os.path.join(folder, name)
            shown = "/".join(["docs", *([] if inside == "." else inside.split(os.sep)), name])
            if os.path.islink(path):
                yield f"{shown!r}: a symbolic link; put the page itself here."
            elif inside == ".":
                yield from _at_the_top(name, path, shown)
            elif not NAME.fullmatch(name) or os.path.isfile(path) is not name.endswith(".md"):
                yield f"{shown!r}: docs/ holds pages (.md), named in small letters, digits, - and _; nothing else."
            elif os.path.isfile(path) and os.path.getsize(path) > LARGEST:
                yield f"{shown!r}: larger than a page can be ({LARGEST:,} bytes)."


def _at_the_top(name, path, shown):
    if os.path.isdir(path):
        if not re.fullmatch(LANGUAGE, name) or not os.path.isfile(f"{path}.yml"):
            yield f"{shown!r}: a folder of no language; docs/{name}.yml would have to make it one."
    elif name not in SHARED and not re.fullmatch(rf"{LANGUAGE}\.yml", name):
        yield f"{shown!r}: not a file that docs/ may hold: a language's yml, or {', '.join(sorted(SHARED))}."


def settings(name):
    """Return what is wrong with a language's yml, as `docs/en.yml: …` lines."""
    try:
        read = yaml.safe_load((DOCS / name).read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        return [f"docs/{name}:{mark.line + 1 if mark else 1}: this cannot be read: {getattr(error, 'problem', error)}."]
    if not isinstance(read, dict):
        return [f"docs/{name}: write lines `key: value`."]
    problems = [*_against(read, KEYS, ""), *_leading(read.get("nav") or []), *_lacking(read)]
    return [f"docs/{name}: {problem}" for problem in problems]


def _lacking(read):
    """Yield what a language cannot be built without."""
    for key in ("INHERIT", "site_name", "extra", "theme", "plugins"):
        if not read.get(key):
            yield f"`{key}` is missing; copy it from docs/en.yml."
    code = read["theme"].get("language") if isinstance(read.get("theme"), dict) else None
    if code is not None and not re.fullmatch(LANGUAGE, str(code)):
        yield "`theme.language` is the code of a language."
    if isinstance(read.get("extra"), dict) and not read["extra"].get("name"):
        yield "`extra.name` is missing: what the language calls itself."


def _leading(nav):
    """Yield the entries of a nav that are no page of the language, under a title or without one."""
    for entry in nav if isinstance(nav, list) else [nav]:
        for title, target in entry.items() if isinstance(entry, dict) else [("", entry)]:
            if not PLAIN.fullmatch(str(title)):
                yield f"`nav`: {title!r} is not {TEXT}."
            if isinstance(target, list):
                yield from _leading(target)
            elif not re.fullmatch(r"[a-z0-9][a-z0-9_/-]*\.md", str(target)):
                yield f"`nav`: {target!r} is no page."


def _against(value, known, place):
    if isinstance(known, dict):
        if not isinstance(value, dict):
            yield f"`{place}` is a table of {', '.join(known)}."
            return
        for key, one in value.items():
            inner = f"{place}.{key}" if place else str(key)
            if key not in known:
                yield f"`{inner}` is not for a language to set; it may set {', '.join(known)}."
            else:
                yield from _against(one, known[key], inner)
    elif isinstance(known, tuple):
        if value not in known:
            yield f"`{place}` is {' or '.join(known)}, nothing else."
    elif known == TEXT:
        if not isinstance(value, str) or not PLAIN.fullmatch(value):
            yield f"`{place}` is {TEXT}."
    elif known == WORDS:
        yield from (f"`{place}`: {text!r} is not {TEXT}." for text in _texts(value) if not PLAIN.fullmatch(text))


def _texts(value):
    """Yield all texts of a table, its keys too."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield str(key)
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif value is not None:
        yield str(value)


def _front_matter(page):
    for key, value in page.meta.items():
        if key not in FRONT_MATTER:
            yield f"{page.where(1)}: `{key}` is not for a page to set; it may set {', '.join(sorted(FRONT_MATTER))}."
        elif key == "source" and not ID.fullmatch(str(value)):
            yield f"{page.where(1)}: `source` is the id of a version of the Chinese page, digits and a to f."
        elif key in ("title", "description") and not re.fullmatch(r"[^<>]*", str(value)):
            yield f"{page.where(1)}: `{key}` is a text without < and >."
        elif key == "jupyter":
            spec = value.get("kernelspec") if isinstance(value, dict) and set(value) == {"kernelspec"} else None
            if not isinstance(spec, dict) or not set(spec) <= KERNELSPEC:
                yield f"{page.where(1)}: `jupyter` names the kernel, by kernelspec alone."


def _magics(page):
    """IPython runs lines that begin with ! or % (jupytext: also in comments) as commands, of the shell too."""
    for fence in page.fences if page.is_lab else ():
        if fence.language not in IN_A_LAB and not fence.indent:
            yield f"{page.where(fence.start)}: in a lab ```{fence.language} would run as a command; put it into a box."
    for cell in page.cells:
        if not _is_plain(cell.code):
            yield f"{page.where(cell.start)}: IPython could take this cell for a command; write plain Python."
        for number, line in enumerate(cell.code.split("\n"), cell.start + 1):
            if MAGIC.match(line):
                yield f"{page.where(number)}: this line could run as a command of IPython or of the shell."


def _is_plain(code):
    """Say whether a cell is Python; in one of a single line, `ls -l` too is a command to IPython."""
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    lines = code.strip().split("\n")
    bare = re.match(r"(\w+)(?:\s*$|\s+(?![-+*/]?=[^=]))", lines[0])
    return len(lines) > 1 or not bare or keyword.iskeyword(bare[1])


def check_html(html, where):
    """Raise PageError where a page's HTML, whatever it was written as, would load or run something."""
    for tag, attributes in OPENING.findall(html):
        if tag.lower() in LOADING:
            raise PageError(f"{where}: the page would hold <{tag}>; write Markdown only.")
        if re.search(r"on\w+\s*=|script|data:|&#", attributes, re.I):  # hardly any
            _check_attributes(tag, attributes, where)


def _check_attributes(tag, attributes, where):
    for name, value in SET.findall(attributes):
        address = re.sub(r"[\x00-\x20]", "", unescape(value.strip("\"'"))).lower()
        leads = name.lower() in ("href", "src", "action", "formaction", "xlink:href", "srcdoc")
        if name.lower().startswith("on") or (leads and CODE_ADDRESS.match(address)):
            raise PageError(f"{where}: <{tag}> would run {name}; write Markdown only.")


def raw_html(page):
    """Yield HTML, attributes and links that a page's prose would put into the site unseen."""
    for number, line in page.prose_lines():
        prose = re.sub(r"`[^`]*`|\$\$?[^$]*\$\$?|<https?:[^>]*>", " ", line)
        if match := TAG.search(prose):
            yield f"{page.where(number)}: write Markdown instead of {match[0]}>; raw HTML is not checked."
        if LINK.search(prose):
            yield f"{page.where(number)}: a link leads to a page or to https://…, never to code or data."
        if match := ATTRIBUTE.search(prose):
            yield f"{page.where(number)}: {match[0]}: write an id or a class, {{ #id }} or {{ .class }}, no more."
