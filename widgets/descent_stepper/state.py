"""The stepper's state as pages write it: `problem=line,lr=0.05,done=20`; its problems; its runs, computed by torch."""

from pathlib import Path

from widgets.shared import grammar

GRAMMAR = grammar.load(Path(__file__).parent)
PROBLEMS = GRAMMAR["problems"]  # the targets of "line" are those of `noisy_targets`
MOST = GRAMMAR["most"]  # updates in a run


def noisy_targets():
    """Return the targets of "line": 2x + 1 with noise, to one decimal."""
    import torch

    torch.manual_seed(1)
    inputs = torch.tensor(PROBLEMS["line"]["inputs"])
    return (2 * inputs + 1 + 0.5 * torch.randn(8)).round(decimals=1)


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    given = grammar.given(GRAMMAR["keys"], text)
    state = {"done": 0, "run": (), "line": 0, "kept": (), **grammar.starts(GRAMMAR["keys"]), **given}
    kept = [{"seed": seed[0] if seed else 0, "run": list(run)} for run, *seed in state["kept"]]
    done, one = state.pop("done"), state["problem"] == "one"
    run = list(state["run"]) or ([(state["lr"], done)] if done else [])
    for key, wrong in {
        "done": bool(done) and bool(state["run"]),
        "run": _updates(run) > MOST,
        "line": bool(run) and state["line"] == 1,
        "follow": state["follow"] not in PROBLEMS[state["problem"]]["parameters"],
        "seed": one and state["seed"] != 0,
        "kept": any(_updates(each["run"]) > MOST or (one and each["seed"]) for each in kept),
    }.items():
        if wrong:
            raise ValueError(f"`{key}` does not go with the rest of `{text}`")
    return {**state, "run": run, "kept": kept, "line": state["line"] or (6 if run else 1)}


def _updates(run):
    return sum(count for _, count in run)


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
