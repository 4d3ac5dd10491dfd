"""The text behind `?w=`, such as `stride=2,input=6x6`: what each key of a widget may be is told by its grammar.js.

grammar.js in this folder reads the same when a page is open, and says what the kinds are; what an address gets wrong
it leaves out. Here it is read when the site is built, and what a page gets wrong stops the build with a message that
says what to write.
"""

import json
import re

_INT = r"-?(?:0|[1-9]\d{0,5})"
_NUMBER = r"-?(?:\d{1,4}(?:\.\d{0,6})?|\.\d{1,6})"


def load(folder):
    """Return the grammar in `folder`: its file is a JavaScript module that exports one JSON value."""
    text = (folder / "grammar.js").read_text(encoding="utf-8")
    return json.loads(text[text.index("{") : text.rindex("}") + 1])


def read(kind, text):
    """Return the value that `text` writes; None where it is none of this kind."""
    if "int" in kind:
        return _within(int(text), kind["int"]) if re.fullmatch(_INT, text, re.ASCII) else None
    if "number" in kind:
        return _within(float(text), kind["number"]) if re.fullmatch(_NUMBER, text, re.ASCII) else None
    if "choice" in kind:
        return next((one for one in kind["choice"] if str(one) == text), None)
    if "text" in kind:
        return text if re.fullmatch(kind["text"], text, re.ASCII) else None
    if "any" in kind:
        return next((value for one in kind["any"] if (value := read(one, text)) is not None), None)
    if "pair" in kind:
        both = read({"list": {"int": kind["pair"]}, "by": "x", "counts": [1, 2]}, text)
        return both[0] if both and len(set(both)) == 1 else both
    return _parts(kind, text)


def _within(value, bounds):
    low, high = bounds
    return value + 0 if low <= value <= high else None


def _parts(kind, text):
    texts = text.split(kind["by"])
    kinds = kind.get("tuple") or [kind["list"]] * len(texts)
    low, high = kind.get("counts") or ([len(kinds)] * 2 if "tuple" in kind else [1, 99])
    if not low <= len(texts) <= high:
        return None
    values = tuple(read(one, each) for one, each in zip(kinds, texts))
    return None if None in values else values


def given(keys, text):
    """Return the values that a state's text gives, by key; raise ValueError, saying what to write."""
    found = {}
    for part in filter(None, text.split(",")):
        key, sign, value = part.partition("=")
        if not sign or key not in keys:
            raise ValueError(f"`{part}`: write key=value with one of the keys {', '.join(keys)}")
        found[key] = read(keys[key], value)
        if found[key] is None:
            raise ValueError(f"`{part}`: write {describe(keys[key])}")
    return found


def starts(keys):
    """Return the values that the keys start from."""
    frozen = {key: kind["start"] for key, kind in keys.items() if "start" in kind}
    return {key: tuple(value) if isinstance(value, list) else value for key, value in frozen.items()}


def describe(kind):
    """Return what may be written, in a few words."""
    if "any" in kind:
        return ", or ".join(map(describe, kind["any"]))
    for name, say in {
        "int": lambda of: f"a whole number, {of[0]} to {of[1]}",
        "number": lambda of: f"a number, {of[0]:g} to {of[1]:g}",
        "pair": lambda of: f"n or nxn, {of[0]} to {of[1]}",
        "choice": lambda of: f"one of {', '.join(map(str, of))}",
        "text": lambda of: kind.get("says", f"what matches {of}"),
        "list": lambda of: f"{describe(of)}, several joined by {kind['by']}",
        "tuple": lambda of: f" {kind['by']} ".join(map(describe, of)),
    }.items():
        if name in kind:
            return say(kind[name])
    raise KeyError(kind)
