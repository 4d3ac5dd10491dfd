"""Exercises: the skeleton says what is missing, the solution completes it, and wrong attempts get a useful word.

Wrong attempts that beginners make are kept in attempts/<chapter>/<page>.yml, as changes of the solution:

    - write: "optimizer.step"        # what stands in the program now …
      instead_of: "optimizer.step()" # … where the solution has this ("" is not allowed)
      says: "the weights have not moved"
"""

from pathlib import Path

import pytest
import yaml

from builder.page import SNIPPETS
from builder.runner import run_all

ATTEMPTS = Path(__file__).parent / "attempts"
EXERCISES = sorted(file.parent.relative_to(SNIPPETS).as_posix() for file in SNIPPETS.rglob("exercise.py"))


def read(page, name):
    return (SNIPPETS / page / name).read_text(encoding="utf-8")


def attempts(page):
    return yaml.safe_load((ATTEMPTS / f"{page}.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", EXERCISES)
def test_the_skeleton_becomes_the_solution_by_filling_in(page):
    """Whoever copies the skeleton has every line of the solution but those to write, which are marked by `...`."""
    skeleton = [line for line in read(page, "exercise.py").split("\n") if "..." not in line and line.strip()]
    solution = iter(read(page, "solution.py").split("\n"))
    missing = [line for line in skeleton if not any(line == other for other in solution)]
    assert not missing, f"snippets/{page}/solution.py lacks, in this order: {missing}"
    assert "..." in read(page, "exercise.py")


@pytest.mark.parametrize("page", EXERCISES)
def test_a_wrong_attempt_gets_a_useful_word(page):
    solution = read(page, "solution.py")
    tried = attempts(page)
    assert len(tried) >= 3, f"tests/snippets/attempts/{page}.yml: at least three wrong attempts"
    for attempt in tried:
        assert attempt["instead_of"] and solution.count(attempt["instead_of"]) == 1, attempt
    changed = [solution.replace(attempt["instead_of"], attempt["write"]) for attempt in tried]
    programs = [("python", program) for program in [solution, read(page, "exercise.py"), *changed]]
    right, bare, *wrong = run_all(programs, with_snippets=True)
    assert not right.error and not bare.error, right.error or bare.error
    success = right.output.strip().split("\n")[-1]
    assert success not in bare.output, "the skeleton must not say that it is right"
    for attempt, result in zip(tried, wrong):
        said = result.output + result.error.strip().split("\n")[-1]
        assert attempt["says"] in said, f"{attempt}: it says\n{said}"
        assert success not in result.output, f"{attempt}: this counts as right"
