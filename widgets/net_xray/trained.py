"""Train Net as snippets/project/train.py does, and write what the X-ray fetches: weights, and a replay of the training.

`python -m widgets.net_xray.trained FOLDER` does it by hand. Building the site does it once, and keeps the files in
.cache until the programs that they come from change.
"""

import gzip
import hashlib
import json
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

from builder.cache import code_version, kept
from builder.page import PROJECT

WEIGHTS, FACTS = "net.weights", "net.json"


def files():
    """Return the folder that holds both files; train first where it does not exist."""
    return kept("net", "xray", code_version(Path(__file__), PROJECT / "train.py"), write)


def write(folder):
    """Train, and write both files into `folder`; the one that names the other comes last."""
    net, epochs = _trained()
    numbers = packed(net.state_dict())
    with open(folder / WEIGHTS, "wb") as file, gzip.GzipFile("", "wb", mtime=0, fileobj=file) as pressed:
        pressed.write(numbers)
    facts = {
        "torch": version("torch").split("+")[0],
        "sha256": hashlib.sha256(numbers).hexdigest(),
        **_examined(unpacked(numbers), epochs),
    }
    (folder / FACTS).write_text(json.dumps(facts, separators=(",", ":")), encoding="utf-8")


def packed(weights):
    """Return a state_dict as bytes: float16, little-endian, tensor after tensor.

    First the upper bytes of all numbers, then the lower ones, because gzip makes less of them when they stand apart.
    """
    import torch

    pairs = torch.cat([tensor.flatten() for tensor in weights.values()]).half().view(torch.uint8).reshape(-1, 2)
    return bytes(pairs.T.flip(0).flatten().tolist())


def unpacked(numbers):
    """Return Net with the weights that `packed` has made bytes of."""
    import torch

    from net import Net

    pairs = torch.tensor(list(numbers), dtype=torch.uint8).reshape(2, -1).flip(0).T.contiguous()
    values = pairs.view(torch.float16).flatten().float()
    net = Net()
    sizes = [tensor.numel() for tensor in net.state_dict().values()]
    shaped = [part.reshape(tensor.shape) for part, tensor in zip(values.split(sizes), net.state_dict().values())]
    net.load_state_dict(dict(zip(net.state_dict(), shaped)))
    return net


@cache
def data():
    """Return what digits.load returns."""
    if str(PROJECT) not in sys.path:
        sys.path.insert(0, str(PROJECT))
    from digits import load

    return load()


def _trained():
    """Train with the seed and the order of snippets/project/train.py.

    Return Net and, for every epoch from 0, its mean loss and a copy of the weights. Looking on takes nothing from
    torch's random numbers, so the weights are those that train.py leaves in net.pt.
    """
    import torch
    import torch.nn.functional as F

    images, labels, _, _ = data()
    from net import Net
    from training import train

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        net = Net()
        with torch.no_grad():
            epochs = [(F.cross_entropy(net(images), labels).item(), _copy(net))]
        train(net, images, labels, report=lambda _, loss: epochs.append((loss, _copy(net))))
    return net, epochs


def _copy(net):
    return {name: tensor.clone() for name, tensor in net.state_dict().items()}


def _examined(net, epochs):
    """Return accuracy, samples and replay, ready for JSON."""
    import torch

    from net import Net

    _, _, images, labels = data()
    with torch.no_grad():
        right = net(images).argmax(dim=1) == labels
    first = [int((right & (labels == digit)).nonzero()[0]) for digit in range(10)]
    chosen = first + (~right).nonzero().flatten().tolist()  # one that is read right for every digit, and all misread
    replay = []
    for loss, weights in epochs:
        then = Net()
        then.load_state_dict(weights)
        with torch.no_grad():
            scores = then(images)
        replay.append({
            "loss": round(loss, 4),
            "right": int((scores.argmax(dim=1) == labels).sum()),
            "filters": _rounded(weights["conv1.weight"].flatten(1), 3),
            "guesses": _rounded(scores[chosen].softmax(dim=1), 3),
        })  # fmt: skip
    return {
        "tests": len(labels),
        "right": int(right.sum()),
        "samples": [
            {"label": label, "counts": letters}
            for label, letters in zip(labels[chosen].tolist(), _letters(images[chosen]))
        ],
        **_typical(),
        "replay": replay,
    }


_LETTERS = "0123456789abcdefg"  # a count from 0 to 16 as one letter


def _letters(images):
    """Return, of each of these images, the 64 counts of the data set's 8×8 picture that digits.load has made it of."""
    import torch
    import torch.nn.functional as F
    from sklearn.datasets import load_digits

    counts = torch.tensor(load_digits().data, dtype=torch.float32)
    large = F.interpolate(counts.reshape(-1, 1, 8, 8) / 16, size=images.shape[2:], mode="bilinear")
    known = {picture.numpy().tobytes(): one for picture, one in zip(large, counts.int().tolist())}
    for image in images:
        yield "".join(_LETTERS[count] for count in known[image.numpy().tobytes()])


def _typical():
    """Return ten typical pictures of each digit, and how near to one 99 of 100 digits are that had no part in them.

    They are the centres that k-means finds among the training pictures' counts. The distance is Euclidean, ink 0 to 1.
    """
    import torch

    images, labels, _, _ = data()
    ink = torch.tensor([[_LETTERS.index(letter) / 16 for letter in letters] for letters in _letters(images)])
    order = torch.randperm(len(ink), generator=torch.Generator().manual_seed(0))
    left_out = []
    for part in order.chunk(5):
        others = torch.ones(len(ink), dtype=torch.bool)
        others[part] = False
        left_out.append(torch.cdist(ink[part], _centres(ink[others], labels[others])).amin(dim=1))
    centres = (_centres(ink, labels) * 16).round().int().tolist()
    return {
        "typical": ["".join(_LETTERS[count] for count in centre) for centre in centres],
        "usual": round(torch.cat(left_out).quantile(0.99).item(), 3),
    }


def _centres(ink, labels, each=10):
    import torch
    from sklearn.cluster import KMeans

    digits = [KMeans(each, n_init=2, random_state=0).fit(ink[labels == digit]).cluster_centers_ for digit in range(10)]
    return torch.cat([torch.tensor(centres) for centres in digits]).float()


def sample_image(number):
    """Return a sample as Net is given it, (1, 32, 32)."""
    import torch
    import torch.nn.functional as F

    letters = json.loads((files() / FACTS).read_text(encoding="utf-8"))["samples"][number]["counts"]
    counts = torch.tensor([_LETTERS.index(letter) / 16 for letter in letters])
    return F.interpolate(counts.reshape(1, 1, 8, 8), size=(32, 32), mode="bilinear")[0]


def _rounded(table, digits):
    return [[round(value, digits) for value in row] for row in table.tolist()]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
    print((Path(sys.argv[1]) / FACTS).read_text(encoding="utf-8")[:200])
