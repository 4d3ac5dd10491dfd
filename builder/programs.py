"""Compare, merge and inline the programs of snippets/.

A page shows the literal code of a snippet, but its comments are in the page's language. So two
programs are *the same* here when their tokens are, comments and line breaks between tokens aside.
"""

import ast
import difflib
import io
import tokenize

from builder.page import PROJECT, read_snippet

_IGNORED = {tokenize.COMMENT, tokenize.NL, tokenize.ENCODING}


class SnippetError(Exception):
    """A program cannot be compared or inlined; the message says what to change."""


def tokens(code):
    """Return the (type, text) pairs of the tokens that make the program, comments left out."""
    try:
        found = tokenize.generate_tokens(io.StringIO(code).readline)
        return [(token.type, token.string) for token in found if token.type not in _IGNORED]
    except (tokenize.TokenError, SyntaxError) as error:
        raise SnippetError(f"this is not Python: {error}") from None


def lines_of(code):
    """Return the lines as Python counts them: no other character than "\\n" ends one."""
    return io.StringIO(code).readlines()


def same_program(one, other):
    """Say whether two programs differ in nothing but their comments."""
    return tokens(one) == tokens(other)


def identity(language, code):
    """Return what programs that run alike have in common: the language, and of Python the tokens."""
    try:
        return language, tuple(tokens(code)) if language == "python" else code
    except SnippetError:
        return language, code


def merge_comments(page_code, snippet_code):
    """Return the snippet's program with the comments that the page has at the same places.

    Lines that are new in the snippet keep the snippet's own comments, for a translator to see.
    """
    try:
        old, new = _lines(page_code), _lines(snippet_code)
    except SnippetError:
        return snippet_code  # a page broken beyond reading has no comments to keep
    merged = []
    matcher = difflib.SequenceMatcher(None, [line.code for line in old], [line.code for line in new], autojunk=False)
    for kind, a1, a2, b1, b2 in matcher.get_opcodes():
        if kind == "equal" or (kind == "replace" and a2 - a1 == b2 - b1):
            for kept, line in zip(old[a1:a2], new[b1:b2]):
                merged += kept.above + [line.code + kept.behind]
        else:
            for line in new[b1:b2]:
                merged += line.above + [line.code + line.behind]
    return "\n".join(merged).rstrip("\n") + "\n"


class _Line:
    """A line of code with the comment lines above it and the comment behind it."""

    def __init__(self, above, code, behind):
        self.above, self.code, self.behind = above, code, behind


def _lines(code):
    """Split a program into `_Line`s; the last one is empty and holds what follows the code."""
    tokens(code)  # raises SnippetError when this is not Python
    comments, inside_string = {}, set()
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT:
            comments[token.start[0]] = token.start[1]
        elif token.start[0] != token.end[0]:  # a string over several lines
            inside_string.update(range(token.start[0], token.end[0] + 1))
    lines, above = [], []
    for number, text in enumerate(code.rstrip("\n").split("\n"), start=1):
        bare = text[: comments[number]].rstrip() if number in comments else text
        if not bare.strip() and number not in inside_string:
            above.append(text)
        else:
            lines.append(_Line(above, bare, text[len(bare) :]))
            above = []
    return lines + [_Line(above, "", "")]


def module_file(module):
    """Return the file of a project module such as `net` (snippets/project/net.py), or None."""
    file = PROJECT / f"{module}.py"
    return file if file.is_file() else None


def self_contained(code, source_of=lambda path: read_snippet(f"project/{path}")):
    """Return the program with every import of a project module replaced by that module's code.

    So it runs wherever the packages of requirements.txt are installed. `source_of("net.py")`
    gives a module's text, which a page may show with comments in its own language.
    """
    if not _project_imports(code):
        return code
    pieces, names = [], {}
    _inline(code, source_of, pieces, names, seen=set(), name="this block")
    return _without_repeated_imports("".join(pieces))


def _project_imports(code):
    """Return the top-level `from module import name` statements of project modules."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            used = [alias.name for alias in node.names if module_file(alias.name)]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            used = [node.module] if module_file(node.module) else []
        else:
            continue
        if not used:
            continue
        plain = isinstance(node, ast.ImportFrom) and not any(alias.asname for alias in node.names)
        if not plain or node.col_offset or any(alias.name == "*" for alias in node.names):
            raise SnippetError(
                f"line {node.lineno}: write `from {used[0]} import name` at the top level; "
                "other forms cannot be put into the text that readers copy."
            )
        if code.split("\n")[node.lineno - 1].count(";"):
            raise SnippetError(f"line {node.lineno}: give the import of {used[0]} a line of its own.")
        found.append(node)
    return found


def _inline(code, source_of, pieces, names, seen, name):
    tree, lines = ast.parse(code), lines_of(code)
    for imported in _imported(tree):  # an import may stand twice, but no definition may replace it
        if names.setdefault(imported, "an import") != "an import":
            raise SnippetError(f"`{imported}` is imported in {name} and defined in {names[imported]}; rename one.")
    for defined in _defined(tree):
        if names.setdefault(defined, name) != name:
            raise SnippetError(
                f"`{defined}` is defined in both {names[defined]} and {name}; "
                "rename one, because the copied text holds both."
            )
    start = 0
    if name != "this block" and ast.get_docstring(tree):
        start = tree.body[0].end_lineno  # the module's docstring would be a stray string
    body = []
    for node in _project_imports(code):
        body += lines[start : node.lineno - 1]
        start = node.end_lineno
        if node.module not in seen:
            seen.add(node.module)
            inner = []
            _inline(source_of(f"{node.module}.py"), source_of, inner, names, seen, f"{node.module}.py")
            module = "".join(inner).strip("\n")
            body.append(f"# {node.module}.py\n{module}\n\n")
    pieces += body + lines[start:]


def _defined(tree):
    """Return the names that top-level statements define (imports apart: they may repeat)."""
    names = set()
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.For, ast.With, ast.If)):
            for part in ast.walk(node):
                if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                    names.add(part.id)
    return names


def _imported(tree):
    """Return the names that a program imports from libraries (project modules are put in instead)."""
    names = set()
    for node in tree.body:
        if isinstance(node, ast.Import):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not module_file(node.module):
            names |= {alias.asname or alias.name for alias in node.names}
    return names


def _without_repeated_imports(code):
    """Drop a top-level import that stands, in the same words, further up."""
    lines, seen, tree = lines_of(code), set(), ast.parse(code)
    for node in tree.body:
        alone = lines[node.lineno - 1].count(";") == 0
        if isinstance(node, (ast.Import, ast.ImportFrom)) and alone:
            text = ast.unparse(node)
            if text in seen:
                lines[node.lineno - 1 : node.end_lineno] = [""] * (node.end_lineno - node.lineno + 1)
            seen.add(text)
    tidy = "".join(lines)
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if any("\n\n\n" in text for text in texts):
        return tidy  # empty lines in a string belong to the program
    while "\n\n\n\n" in tidy:
        tidy = tidy.replace("\n\n\n\n", "\n\n\n")
    return tidy.strip("\n") + "\n"
