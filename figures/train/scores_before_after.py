"""The ten probabilities that Net gives one test digit, before and after training."""

from digits import load
from figures.svg import picture, rect, svg, text
from figures.trained import five_epochs

WORDS = {
    "zh": {"before": "训练前", "after": "训练后", "image": "测试图片", "label": "标签"},
    "en": {"before": "before", "after": "after", "image": "test image", "label": "label"},
}


def bars(top, heading, title, probabilities, label):
    parts = [text(120, heading, title, anchor="start", bold=True)]
    for digit, probability in enumerate(probabilities.tolist()):
        x, height = 120 + digit * 29, max(80 * probability, 1)
        role = "output" if digit == label else "plain"
        parts.append(rect(x, top - height, 21, height, role=role, solid=True))
        parts.append(text(x + 10.5, top + 14, digit, role=role, bold=digit == label))
    best = probabilities.argmax().item()
    share = f"{100 * probabilities[best].item():.0f}%"
    left = best >= 5
    x = 120 + best * 29 + (-6 if left else 27)
    y = top - max(80 * probabilities[best].item(), 16) + 8
    parts.append(
        text(x, y - (14 if probabilities[best] < 0.3 else 0), f"{best}: {share}", anchor="end" if left else "start")
    )
    return "".join(parts)


def draw(words):
    _, _, images, labels = load()
    image, label = images[0, 0], labels[0].item()
    before, after = (net(images[:1]).softmax(dim=1)[0].detach() for net in five_epochs())
    return svg(
        420,
        250,
        text(48, 64, words["image"], role="input"),
        picture(8, 78, 80, 80, 1 - image),
        rect(8, 78, 80, 80, role="input"),
        text(48, 176, f"{words['label']} {label}", role="output"),
        bars(76, 14, words["before"], before, label),
        bars(224, 122, words["after"], after, label),
    )
