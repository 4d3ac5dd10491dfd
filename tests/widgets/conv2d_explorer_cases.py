"""Settings of nn.Conv2d to compare the explorer's engine with torch on, and what torch makes of them."""

import itertools
import random
import warnings
from functools import cache

import torch
from torch import nn

DTYPES = ["float32", "float64", "float16", "bfloat16", "int64", "uint8"]


def case(size=(5, 5), batch=1, channels=None, input_dtype=None, input_device=None, numbers=0, **arguments):
    """One setting: nn.Conv2d's arguments and the input. `numbers` 0 gives small integers, else a seed for fractions."""
    args = {
        "in_channels": 1, "out_channels": 1, "kernel_size": 3, "stride": 1, "padding": 0, "dilation": 1, "groups": 1,
        "bias": True, "padding_mode": "zeros", "device": "cpu", "dtype": "float32", **arguments,
    }  # fmt: skip
    channels = max(args["in_channels"], 0) if channels is None else channels
    return {
        "args": args,
        "shape": [batch, channels, *size],
        "input_dtype": input_dtype or args["dtype"],
        "input_device": input_device or args["device"],
        "numbers": numbers,
    }


@cache
def adversarial():
    """Every mode × padding × kernel × dilation × groups × size × stride, and errors by hand."""
    cases = [
        case(size, padding_mode=mode, padding=padding, kernel_size=kernel, dilation=dilation, stride=stride, **channels)
        for mode in ["zeros", "reflect", "replicate", "circular"]
        for padding, kernel, dilation, channels, size, stride in itertools.product(
            [0, 1, 2, 5, 6, -1, -3, [0, 2], [2, 0], "same", "valid", "full"],
            [1, 2, 3, [2, 3], 4],
            [1, 2, [1, 3]],
            [{}, {"in_channels": 4, "out_channels": 2, "groups": 2}],
            [(1, 1), (5, 5), (2, 6)],
            [1, 2],
        )
    ]
    by_hand = [
        *({"groups": g} for g in (0, -1, 2, 64)),
        {"in_channels": 3, "groups": 2}, {"in_channels": 4, "out_channels": 3, "groups": 2},
        {"in_channels": 0}, {"in_channels": -1}, {"out_channels": 0}, {"out_channels": -1},
        {"in_channels": -2, "groups": 2},
        *({"kernel_size": k} for k in (0, -1, [0, 3], [3, 0], [3, -1], 6, [1, 9], 11)),
        *({"stride": s} for s in (0, -1, [0, 1], [1, -1], 16)), *({"dilation": d} for d in (0, -1, [0, 1], [1, 0], 3)),
        {"kernel_size": 2, "padding": "same", "dilation": -1}, {"kernel_size": 1, "dilation": 16},
        *({"dtype": t, "bias": b} for t in DTYPES for b in (True, False)),
        *({"dtype": a, "input_dtype": b, "bias": c} for a in DTYPES[:4] for b in DTYPES for c in (True, False)),
        *({"input_dtype": "uint8", "padding": p} for p in ("same", "valid", 1)),
        *({"channels": c, **more} for c in (0, 2, 3) for more in ({}, {"in_channels": 2, "groups": 2,
        "out_channels": 4})),
    ]  # fmt: skip
    cases += [case(**one) for one in by_hand]
    devices = [("cpu", "meta"), ("meta", "cpu"), ("meta", "meta")]
    hard = [
        {},
        *by_hand,
        *(
            {"padding_mode": m, "padding": p}
            for m in ("zeros", "reflect", "replicate", "circular")
            for p in (1, 6, -1, -3, "same")
        ),
    ]
    cases += [case(**{**one, "device": layer, "input_device": image}) for one in hard for layer, image in devices]
    return cases


def random_cases(count, seed):
    """`count` settings drawn at random, about every third of them with something that torch refuses."""
    draw = random.Random(seed)

    def one(good, bad, chance=0.05):
        return draw.choice(bad if draw.random() < chance else good)

    def pair(good, bad):
        return [one(good, bad), one(good, bad)] if draw.random() < 0.5 else one(good, bad)

    cases = []
    for _ in range(count):
        groups = one([1, 1, 1, 2, 3], [0, -1, 4])
        step = max(groups, 1)
        padding = (
            draw.choice(["same", "same", "valid", "full"]) if draw.random() < 0.2 else pair([0, 1, 2, 3], [-1, -2, 7])
        )
        dtype = one(["float32"], DTYPES, 0.15)
        device = one(["cpu"], ["meta"])
        cases.append(
            case(
                size=(draw.randint(1, 9), draw.randint(1, 9)),
                batch=one([1, 1, 2], [3]),
                channels=one([None], [1, 2, 3, 5]),
                input_dtype=one(["float32"], DTYPES, 0.1) if draw.random() < 0.3 else dtype,
                input_device=one([device], ["meta", "cpu"]),
                numbers=draw.choice([0, draw.randint(1, 10**6)]),
                in_channels=one([step, step, 2 * step], [0, -1, 5]),
                out_channels=one([step, step, 2 * step, 3 * step], [0, -1, 5]),
                kernel_size=pair([1, 2, 3, 4, 5], [0, -1, 9]),
                stride=1 if padding == "same" and draw.random() < 0.8 else pair([1, 1, 2, 3], [0, -1]),
                padding=padding,
                dilation=pair([1, 1, 2, 3], [0, -1]),
                groups=groups,
                bias=draw.random() < 0.7,
                padding_mode=draw.choice(["zeros", "zeros", "reflect", "replicate", "circular"]),
                device=device,
                dtype=dtype,
            )
        )
    return cases


def numbers(count, seed, small):
    """`count` numbers, as test_conv2d_explorer.py makes them in the browser: small integers, or fractions by `seed`."""
    i = torch.arange(count, dtype=torch.float64)
    return small(i) if not seed else ((i * 7919 + seed) % 2003) / 1001 - 1


def torch_answer(setting):
    """What torch does with a setting: its numbers, or its exception."""
    args = {name: tuple(value) if isinstance(value, list) else value for name, value in setting["args"].items()}
    seed = setting["numbers"]
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        try:
            conv = nn.Conv2d(**{**args, "dtype": getattr(torch, args["dtype"])})
        except Exception as error:  # whatever it is: its type and text are what is compared
            return {"stage": "build", **_error(error)}
        answer = {"repr": repr(conv), "weight_shape": list(conv.weight.shape), "dtype": str(conv.weight.dtype)}
        answer["parameters"] = sum(p.numel() for p in conv.parameters())
        answer["bytes"] = sum(p.numel() * p.element_size() for p in conv.parameters())
        conv.weight.copy_(numbers(conv.weight.numel(), seed, lambda i: i * 2 % 5 - 2).reshape(conv.weight.shape))
        if conv.bias is not None:
            conv.bias.copy_(numbers(len(conv.bias), seed, lambda i: i + 1))
        count = torch.Size(setting["shape"]).numel()
        image = numbers(count, seed, lambda i: i * 7 % 11).reshape(setting["shape"])
        image = image.to(getattr(torch, setting["input_dtype"])).to(setting["input_device"])
    try:
        output = conv(image)  # with gradients, as a reader calls it: torch checks more then
    except Exception as error:
        return {**answer, "stage": "forward", **_error(error)}
    known = not (output.is_meta or conv.weight.is_meta)
    return {
        **answer,
        "shape": list(output.shape),
        "data": output.detach().double().flatten().tolist() if known else None,
    }


def _error(error):
    return {"type": type(error).__name__, "message": str(error)}


@cache
def op_info():
    """torch's own samples and error inputs for conv2d, which nobody here chose: (weight, …) as plain lists."""
    from torch.testing._internal.common_methods_invocations import op_db

    [info] = [op for op in op_db if op.name == "nn.functional.conv2d"]
    found = []
    for dtype in (torch.float32, torch.float64):
        found += [_functional(sample) for sample in info.sample_inputs("cpu", dtype)]
    found += [_functional(error.sample_input) for error in info.error_inputs("cpu")]
    return found


def _functional(sample):
    weight, bias = (*sample.args, None)[:2] if len(sample.args) < 3 else sample.args[:2]
    tensors = [sample.input, weight, bias if bias is not None else sample.kwargs.get("bias")]
    options = {
        key: list(value) if isinstance(value, tuple) else value for key, value in sample.kwargs.items() if key != "bias"
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            output = torch.nn.functional.conv2d(*tensors, **sample.kwargs)
        answer = {"shape": list(output.shape), "data": output.detach().double().flatten().tolist()}
    except Exception as error:
        answer = _error(error)
    return {"tensors": [_plain(t) for t in tensors], "options": options, "answer": answer}


def _plain(tensor):
    if tensor is None:
        return None
    real = tensor.detach().abs() if tensor.is_complex() else tensor.detach()
    return {
        "shape": list(tensor.shape),
        "dtype": str(tensor.dtype)[6:],
        "device": "cpu",
        "data": real.double().flatten().tolist(),
    }
