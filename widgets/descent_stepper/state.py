"""The stepper's state as pages write it: `problem=line,lr=0.05,done=20`; its problems; its runs, computed by torch.

The same text stands behind `?w=` in addresses, where state.js reads it.
"""

import re

PROBLEMS = {  # engine.js has the same
    "one": {"inputs": [1.0, 3.0], "targets": [2.0, 6.0], "parameters": ["weight"]},
    "line": {  # the targets are those of `noisy_targets`
        "inputs": [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5],
        "targets": [1.3, 2.1, 3.0, 4.3, 4.8, 5.9, 6.2, 8.2],
        "parameters": ["weight", "bias"],
    },
}
MOST, KEPT = 1000, 3  # updates in a run; earlier runs beside the present one
KNOWN = "problem=one|line, lr=0.0001 to 2, seed (of a line), done, run=rate:updates_rate:updates, line=1 to 5, follow, kept=run/run/run"


def noisy_targets():
    """Return the targets of "line": 2x + 1 with noise, to one decimal."""
    import torch

    torch.manual_seed(1)
    inputs = torch.tensor(PROBLEMS["line"]["inputs"])
    return (2 * inputs + 1 + 0.5 * torch.randn(8)).round(decimals=1)


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    given = dict(part.partition("=")[::2] for part in text.split(",") if part)
    readers = {
        "problem": _problem,
        "lr": _rate,
        "seed": _seed,
        "done": _done,
        "run": _run,
        "line": _line,
        "follow": str,
        "kept": _kept,
    }
    read = {}
    for key, value in given.items():
        try:
            read[key] = readers[key](value)
        except (KeyError, ValueError):
            raise ValueError(f"`{key}={value}`: the stepper knows {KNOWN}") from None
    state = {"problem": "one", "lr": 0.05, "seed": 0, "run": [], "line": 0, "follow": "weight", "kept": [], **read}
    done = state.pop("done", 0)
    if done and not state["run"]:
        state["run"] = [(state["lr"], done)]
    run, one = state["run"], state["problem"] == "one"
    for key, wrong in {
        "done": bool(done) and "run" in read,
        "line": bool(run) and state["line"] == 1,
        "follow": state["follow"] not in PROBLEMS[state["problem"]]["parameters"],
        "seed": one and state["seed"] != 0,
        "kept": one and any(kept["seed"] for kept in state["kept"]),
    }.items():
        if wrong:
            raise ValueError(f"`{key}={given[key]}` does not go with the rest: the stepper knows {KNOWN}")
    state["line"] = state["line"] or (6 if run else 1)
    return state


def _problem(text):
    PROBLEMS[text]
    return text


def _matched(pattern, text):
    if not re.fullmatch(pattern, text, re.ASCII):
        raise ValueError(text)
    return text


def _rate(text):
    rate = float(_matched(r"\d(\.\d{0,6})?|\.\d{1,6}", text))
    if not 1e-4 <= rate <= 2:
        raise ValueError(text)
    return rate


def _seed(text):
    return int(_matched(r"0|[1-9]\d{0,4}", text))


def _done(text):
    done = int(_matched(r"\d{1,4}", text))
    if done > MOST:
        raise ValueError(text)
    return done


def _run(text):
    parts = [part.split(":") for part in text.split("_")]
    run = [(_rate(rate), _done(count)) for rate, count in parts]
    if not all(count for _, count in run) or sum(count for _, count in run) > MOST:
        raise ValueError(text)
    return run


def _line(text):
    return int(_matched("[1-5]", text))


def _kept(text):
    kept = []
    for one in text.split("/"):
        run, at, seed = one.partition("@")
        kept.append({"seed": _seed(seed) if at else 0, "run": _run(run)})
    if len(kept) > KEPT:
        raise ValueError(text)
    return kept


def start(problem, seed):
    """Return the parameters before the first update."""
    import torch

    if problem == "one":
        return [torch.tensor(0.0, requires_grad=True)]
    torch.manual_seed(seed)
    return [(torch.rand(()) * 4 - 2).requires_grad_() for _ in range(2)]


def simulate(problem, seed, run):
    """Yield (parameters, outputs, loss, gradients) of every update, and of the one that would come after the last."""
    import torch

    inputs, targets = (torch.tensor(PROBLEMS[problem][key]) for key in ("inputs", "targets"))
    with torch.random.fork_rng(devices=[]):
        parameters = start(problem, seed)
    for learning_rate in [rate for rate, count in run for _ in range(count)] + [0.0]:
        output = parameters[0] * inputs + (parameters[1] if parameters[1:] else 0)
        loss = ((output - targets) ** 2).mean()
        for parameter in parameters:
            parameter.grad = None
        loss.backward()
        yield [p.item() for p in parameters], output.tolist(), loss.item(), [p.grad.item() for p in parameters]
        with torch.no_grad():
            for parameter in parameters:
                parameter -= learning_rate * parameter.grad
