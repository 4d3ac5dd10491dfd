"""The grammar of the text behind `?w=`: JavaScript and Python read the same, whatever is written."""

import json
import random

import pytest

from widgets import WIDGETS
from widgets.shared import grammar

GRAMMARS = {name: grammar.load(widget.folder)["keys"] for name, widget in WIDGETS.items()}
SIGNS = list("0123456789.-_:x@/=,eE+ ") + ["１", "٣", "\n", "True", "same", "out", "conv1", "none", "<b>", "__proto__"]


def texts(keys, seed):
    """Texts that come near what each key may be: pieces of right values, cut, doubled and mixed with other signs."""
    draw = random.Random(seed)
    right = [json.dumps(kind) for kind in keys.values()]
    for _ in range(300):
        key = draw.choice([*keys, "other"])
        made = "".join(draw.choice(SIGNS) for _ in range(draw.randint(0, 6)))
        if draw.random() < 0.5:
            numbers = [
                str(draw.choice([0, 1, 2, 3, 5, 9, 12, 64, 100, 512, 0.05, -1, -16])) for _ in range(draw.randint(1, 4))
            ]
            made = draw.choice("x.:_/@").join(numbers)
        if draw.random() < 0.2:
            cut = draw.choice(right)
            made = cut[draw.randint(0, len(cut) - 1) :][:9].strip('"')
        yield f"{key}={made}"


@pytest.mark.parametrize("name", GRAMMARS)
@pytest.mark.parametrize("seed", [0, None])
def test_both_read_the_same(name, seed, page, address):
    keys = GRAMMARS[name]
    tried = [text for text in texts(keys, seed if seed is not None else random.randrange(10**6)) if "," not in text]
    script = """async ([folder, name, texts]) => {
      const [{ given, text }, { default: grammar }] = await Promise.all([import(folder + "shared/grammar.js"),
        import(folder + name + "/grammar.js")]);
      return texts.map(said => { const found = given(grammar.keys, said); return [found, text(grammar.keys, found,
        {})]; }); }"""
    found = page.evaluate(script, [f"{address}en/assets/widgets/", name, tried])
    taken = 0
    for said, (values, again) in zip(tried, found):
        try:
            wanted = grammar.given(keys, said)
        except ValueError:
            wanted = {}
        assert values == json.loads(json.dumps(wanted)), said
        if values:
            taken += 1
            assert grammar.given(keys, again) == wanted, f"{said} is written as {again}"
    assert taken > 0


@pytest.mark.parametrize("name", GRAMMARS)
def test_what_is_wrong_is_told_with_what_to_write(name):
    for key in GRAMMARS[name]:
        with pytest.raises(ValueError, match=f"`{key}=§`: write "):
            WIDGETS[name].read_state(f"{key}=§")
    with pytest.raises(ValueError, match="one of the keys"):
        WIDGETS[name].read_state("nothing=1")
