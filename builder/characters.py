"""Characters that nobody sees, and that change what a program is, what a search finds or what Markdown reads.

In a program none is allowed: one that is meant is written as "\\u200b". In prose those are refused that do harm.
"""

import re
import unicodedata

NAMES = {
    "\ufeff": "a byte order mark; save the file as UTF-8 without BOM",
    "\ufffd": "a character that was lost when the file was saved in another encoding",
    "\u00a0": "a no-break space",
    "\u00ad": "a soft hyphen",
    "\r": "a carriage return without a line feed",
}
# What Python calls printable is seen, apart from these: letters, signs and selectors without a picture.
_UNSEEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc\ufffd\ufe00-\ufe0f]")
# They join what belongs together in scripts other than these: Latin and Chinese.
_JOINERS = re.compile(r"[\u200c\u200d](?=[\u0000-\u02ff\u2000-\u206f\u2e80-\u9fff\uff00-\uffef]|$)")
_HERE_A_SPACE_IS_READ = re.compile(
    r"^[ >]*(?P<indent>[^\S\n ])"  # indentation
    r"|^[ >]*(?:[-*+]|\d+[.)]|#{1,6}|!!!|\?\?\?\+?)(?P<marker>[^\S\n ])"  # after what begins a list, a heading, a box
    r"|^[ >]*(?:!!!|\?\?\?\+?) +\w+(?P<box>[^\S\n ])"
    r"|\{[^}]*?(?P<attributes>[^\S\n ])[^}]*\}"
    r"|\]\([^)]*?(?P<address>[^\S\n ])[^)]*\)"
)
_CODE = re.compile(r"(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)")


def in_program(line):
    """Return the first character of a program's line that must not be there, or None."""
    return next((character for character in _unseen(line) if character != "\t"), None)


def in_prose(line):
    """Return the first character of a line of prose that does harm, or None."""
    if not any(_unseen(line)):
        return None
    for character in _unseen(line):
        if not (character == "\t" or _harmless_in_prose(character)):
            return character
    found = [joiner[0] for joiner in _JOINERS.finditer(line)]
    found += [character for match in _CODE.finditer(line) if (character := in_program(match["code"]))]
    for match in _HERE_A_SPACE_IS_READ.finditer(_CODE.sub("`code`", line)):
        found += [character for character in match.groups() if character not in (None, "\t")]
    return next(iter(found), None)


def described(character):
    """Return what a message calls the character, and what to do."""
    unnamed = "a control character" if unicodedata.category(character) == "Cc" else "a character without a name"
    name = NAMES.get(character) or unicodedata.name(character, unnamed).lower()
    return f"here is a character that nobody sees, U+{ord(character):04X}, {name}. Delete it and write what is meant."


def _unseen(line):
    """Yield the characters of a line that have no picture; a space has none either, but is meant."""
    if not line.isprintable() or _UNSEEN.search(line):
        yield from (character for character in line if not character.isprintable() or _UNSEEN.match(character))


def _harmless_in_prose(character):
    """Spaces of another width, and what joins letters or chooses between two drawings of a sign."""
    return unicodedata.category(character) == "Zs" or character in "\u200c\u200d" or "\ufe00" <= character <= "\ufe0f"
