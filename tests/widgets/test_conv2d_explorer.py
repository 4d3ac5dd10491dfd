"""The explorer of nn.Conv2d: what it computes and says is what torch computes and says, in a real browser."""

import contextlib
import io
import json
import random
import re
import secrets
import sys
import warnings

import pytest
import torch
from torch import nn

from tests.widgets.conv2d_explorer_cases import adversarial, op_info, random_cases, torch_answer
from widgets.conv2d_explorer import state as explorer

FIXED = [*adversarial(), *random_cases(8000, seed=1)]
# Texts that differ between processors, because the code that refuses does. The engine marks them as such.
VARIES = (
    r"expected scalar type \w+ but found \w+|Input type \(.*\) and weight type \(.*\) should be the same"
    r"|kernel size should be greater than zero|could not create a primitive descriptor|non-positive dilation"
    r"|dilation should be greater than zero, but got|\"slow_conv\w*(<>)?\" not implemented"
)
if sys.platform != "linux" or sys.version_info >= (
    3,
    14,
):  # other compilers name types, and newer Pythons errors, in other words
    VARIES += r"|Input type \(.*\) and bias type \(.*\) should be the same|.*division.*by zero"
ENGINE = """async ([base, cases]) => {
  const { build, counts, forward } = await import(base + "engine.js");
  const { conv2d } = await import(base + "../shared/torch.js");
  const { constructorCall, representation } = await import(base + "code.js");
  const ROUND = { float32: Math.fround };
  const make = (shape, seed, small, dtype, device) => ({ shape, dtype, device, data: device === "meta" ? null :
    Float64Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) =>
      seed ? (ROUND[dtype] ?? (v => v))(((i * 7919 + seed) % 2003) / 1001 - 1) : small(i)) });
  const attempt = (stage, f) => { try { return f(); } catch (e) {
    if (!e.type) throw e;
    return { stage, type: e.type, message: e.message, varies: e.varies }; } };
  return cases.map(({ args, shape, input_dtype, input_device, numbers, tensors, options }) => {
    if (tensors) return attempt("forward", () => { const y = conv2d(...tensors, options); return { shape: y.shape,
      data: y.data && [...y.data] }; });
    const layer = attempt("build", () => build(args));
    if (layer.type) return layer;
    const c = counts(layer, null);
    const said = { repr: representation(args), call: constructorCall(args), weight_shape: layer.weightShape,
      parameters: c.weights + c.biases, bytes: c.bytes };
    return { ...said, ...attempt("forward", () => {
      const bias = args.bias ? make([args.out_channels], numbers, i => i + 1, args.dtype, args.device) : null;
      const y = forward(layer, make(shape, numbers, i => i * 7 % 11, input_dtype, input_device),
        make(layer.weightShape, numbers, i => i * 2 % 5 - 2, args.dtype, args.device), bias);
      return { shape: y.shape, data: y.data && [...y.data] }; }) };
  });
}"""


@pytest.fixture(scope="module")
def base(address):
    return f"{address}en/assets/widgets/conv2d-explorer/"


def difference(wanted, found, dtype="float32"):
    """Say where the engine's answer differs from torch's, or return None."""
    for key in ("repr", "weight_shape", "parameters", "bytes"):
        if key in wanted and wanted[key] != found.get(key):
            return f"{key}: torch {wanted[key]}, engine {found.get(key)}"
    if "message" in wanted or "message" in found:
        # Python prints the set {'same', 'valid'} in any order.
        torch_said, said = (
            str(a.get("message")).replace("{'valid', 'same'}", "{'same', 'valid'}") for a in (wanted, found)
        )
        if found.get("varies") and re.match(VARIES, torch_said):
            return None
        if (wanted.get("type"), torch_said, wanted.get("stage", "forward")) == (
            found.get("type"),
            said,
            found.get("stage"),
        ):
            return None
        return f"torch {wanted.get('type')} {torch_said}\n  engine {found.get('type')} {said}"
    if wanted["shape"] != found["shape"]:
        return f"shape: torch {wanted['shape']}, engine {found['shape']}"
    if (wanted["data"] is None) != (found["data"] is None):
        return f"numbers: torch {wanted['data']}, engine {found['data']}"
    near = {"float16": 4e-3, "bfloat16": 4e-2}.get(dtype, 1e-5)
    for ours, theirs in zip(found["data"] or [], wanted["data"] or []):
        if abs(ours - theirs) > near * max(1, abs(theirs)):
            return f"a number: torch {theirs}, engine {ours}"
    return None


def disagreements(page, base, cases):
    answers = page.evaluate(ENGINE, [base, cases])
    assert len(answers) == len(cases)
    found = []
    for case, answer in zip(cases, answers):
        if problem := difference(torch_answer(case), answer, case["input_dtype"]):
            found.append(f"{problem}\n  {json.dumps(case)}")
    return found


def test_engine_is_torch_on_fixed_settings(page, base):
    found = disagreements(page, base, FIXED)
    assert not found, f"{len(found)} of {len(FIXED)} differ, such as\n" + "\n".join(found[:5])


def test_engine_is_torch_on_settings_never_seen_before(page, base):
    seed = secrets.randbits(32)
    found = disagreements(page, base, random_cases(2000, seed))
    assert not found, f"seed {seed}: {len(found)} differ, such as\n" + "\n".join(found[:5])


def test_engine_is_torch_on_torchs_own_samples(page, base):
    cases = op_info()
    answers = page.evaluate(ENGINE, [base, [{"tensors": c["tensors"], "options": c["options"]} for c in cases]])
    found = [p for c, a in zip(cases, answers) if (p := difference({"stage": "forward", **c["answer"]}, a))]
    assert len(cases) > 60 and not found, "\n".join(found[:5])


def test_a_wrong_engine_is_noticed():
    """The comparison itself can fail: on a number, a shape, a text, an error too few or too many."""
    right = {"shape": [1], "data": [1.0]}
    assert difference(right, right) is None
    assert difference(right, {"shape": [1], "data": [1.0002]})
    assert difference(right, {"shape": [2], "data": [1.0, 1.0]})
    assert difference(right, {"shape": [1], "data": None})
    error = {"type": "RuntimeError", "message": "m", "stage": "forward"}
    assert difference(error, error) is None
    assert difference(error, right) and difference(right, error)
    assert difference(error, {**error, "type": "ValueError"}) and difference(error, {**error, "message": "n"})
    assert difference(error, {**error, "varies": True, "message": "n"})


def test_the_page_states_how_many_settings_were_compared(page, base):
    checked = page.evaluate("async (base) => (await import(base + 'checked.js')).checked", base)
    count = len(FIXED) + len(op_info())
    assert checked == {"torch": torch.__version__.split("+")[0], "configurations": count}, "write this into checked.js"


def random_states(count, seed):
    """States as addresses hold them, valid or not."""
    draw = random.Random(seed)
    pairs = {"kernel_size": ["1", "2", "3", "4", "3x5", "0", "7"], "stride": ["1", "2", "1x2", "0"],
    "dilation": ["1", "2", "2x1", "0"],
             "padding": ["0", "1", "2", "1x2", "same", "valid", "full", "-1", "-3", "6"]}  # fmt: skip
    plain = {"in_channels": ["1", "2", "4", "6", "0", "-1"], "out_channels": ["1", "2", "4", "6", "0"],
    "groups": ["1", "2", "0"],
             "bias": ["True", "False"], "padding_mode": ["zeros", "reflect", "replicate", "circular"],
             "input": ["5x5", "6x7", "1x1", "3x5x5", "9x4"],
             "dtype": explorer.DTYPES, "input_dtype": explorer.DTYPES, "device": ["cpu", "cpu", "meta"],
             "image": ["mixed", "counting", "ones"],
             "weights": ["mixed", "ones"], "at": ["out.0.1.1", "in.0.0.0", "w.0.0.1.1", "out.9.9.9"]}  # fmt: skip
    everything = {**pairs, **plain}
    for _ in range(count):
        keys = draw.sample(list(everything), draw.randint(0, 7))
        yield ",".join(f"{key}={draw.choice(everything[key])}" for key in keys)


STATES = ["", *random_states(300, seed=3)]


def test_python_and_the_browser_read_a_state_alike(page, base):
    script = """async ([base, texts]) => {
      const { KEYS, parse, format } = await import(base + "state.js");
      return texts.map(t => [Object.fromEntries(Object.keys(KEYS).map(k => [k, parse(t)[k]])),
        parse(format(parse(t)))]); }"""
    for text, (read, again) in zip(STATES, page.evaluate(script, [base, STATES])):
        wanted = {
            key: list(value) if isinstance(value, tuple) else value for key, value in explorer.read_state(text).items()
        }
        assert read == wanted, text
        assert again == read, f"format and parse do not undo each other: {text}"


HOSTILE = [
    "kernel_size=<img src=x onerror=alert(1)>", "kernel_size=99999999999999999999", "input=1000x1000",
    "padding=<b>", "__proto__=1",
    "constructor=1", "at=out.0.0.0'\"><script>", "dtype=complex64", "a" * 5000, "stride=1e3", "stride=NaN",
    "bias=maybe", "input=5", "=,=,=",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_what_an_address_gets_wrong_falls_back_to_the_default(text, page, base):
    script = """async ([base, text]) => { const { parse, defaults } = await import(base + 'state.js');
      return [parse(text), defaults()]; }"""
    found, default = page.evaluate(script, [base, text])
    assert found == default
    if text.partition("=")[0] in explorer.GRAMMAR["keys"]:
        with pytest.raises(ValueError):
            explorer.read_state(text)


def test_programs_and_calls_do_what_the_explorer_shows(page, base):
    """Every shown program runs; it prints the explorer's numbers, or ends with the error that the explorer shows."""
    script = """async ([base, texts]) => {
      const [{ parse }, { constructorCall, program, representation }, { model }] =
        await Promise.all(["state.js", "code.js", "model.js"].map(f => import(base + f)));
      return texts.map(t => { const s = parse(t), m = model(s);
        return { program: program(s), call: constructorCall(s), repr: m.layer && representation(s), shape: m.shape,
          error: m.error && [m.error.type, m.error.message, m.error.varies], numbers: m.hasNumbers,
          data: m.shape && m.hasNumbers ? [...Array(m.shape[1]).keys()].flatMap(o =>
            [...m.outputChannel(o)]) : null }; }); }"""
    for text, said in zip(STATES, page.evaluate(script, [base, STATES])):
        names, printed = {}, io.StringIO()
        error = None
        try:
            with contextlib.redirect_stdout(printed), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                exec(said["program"], names)
        except Exception as problem:
            error = problem
        if said["error"]:
            assert type(error).__name__ == said["error"][0], text
            assert (
                said["error"][2] or str(error).replace("{'valid', 'same'}", "{'same', 'valid'}") == said["error"][1]
            ), text
            continue
        assert error is None, f"{text}: {error}"
        output = names["output"]
        assert list(output.shape) == said["shape"], text
        assert printed.getvalue().startswith(f"{tuple(output.shape)}\n"), text
        assert repr(names["conv"]) == said["repr"], text
        assert repr(eval(said["call"], {"torch": torch, "nn": nn})) == said["repr"], text
        if said["data"] is not None:
            assert torch.allclose(
                output.double().flatten(), torch.tensor(said["data"]).double(), rtol=1e-2, atol=1e-5
            ), text


def test_one_click_repairs_lead_to_a_layer_that_works(page, base):
    script = """async ([base, texts]) => {
      const [{ parse, written }, { explain }, { model }] = await Promise.all(["state.js", "repairs.js",
        "model.js"].map(f => import(base + f)));
      return texts.map(t => { let s = parse(t), keys = [];
        for (let n = 0; n < 9; n++) { const { error } = model(s); if (!error) return { keys };
          const { key, change } = explain(error.key, s); keys.push(key + ": " + error.message);
          if (!Object.entries(change).some(([k, v]) => written(k, v) !== written(k, s[k]))) break;
          s = { ...s, ...change }; }
        return { keys, stuck: true }; }); }"""
    texts = [*STATES, *random_states(1500, seed=4)]
    found = page.evaluate(script, [base, texts])
    stuck = [(text, answer["keys"]) for text, answer in zip(texts, found) if answer.get("stuck")]
    assert not stuck, stuck[:5]
    met = {key.partition(":")[0] for answer in found for key in answer["keys"]}
    assert "other" not in met and len(met) >= 15
