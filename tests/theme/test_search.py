"""The search answers whatever is asked: no query ends in an error, and a heading finds its page. In both languages."""

import json
import random
import re
from pathlib import Path

import pytest

from builder.page import languages

# The theme's worker, with the index as the page hands it over; every query has its answer before the next is asked.
ASK = """async ([base, worker, queries]) => {
  const index = await (await fetch(base + "search/search_index.json")).json();
  const search = new Worker(base + worker);
  const answer = (message) => new Promise((done) => {
    search.onmessage = ({ data }) => done(data);
    search.onerror = (event) => done({ error: event.message });
    search.postMessage(message);
  });
  await answer({ type: 0, data: { config: index.config, docs: index.docs, options: { suggest: false } } });
  const found = [];
  for (const query of queries) {
    const { data, error } = await answer({ type: 2, data: query });
    found.push(error ?? data.items.map((group) => group[0].location));
  }
  search.terminate();
  return found;
}"""


@pytest.fixture
def ask(site, address, page):
    """Return a function that puts queries to a language's search and gives the addresses found, page by page."""

    def asked(language, queries):
        worker = next(Path(site, language).glob("assets/javascripts/workers/search.*.js"))
        warnings = []
        page.on("console", lambda message: warnings.append(message.text) if "Invalid query" in message.text else None)
        found = page.evaluate(ASK, [f"{address}{language}/", worker.relative_to(site / language).as_posix(), queries])
        assert not warnings, warnings[:3]  # each names its query
        return found

    return asked


def docs(site, language):
    index = json.loads(Path(site, language, "search", "search_index.json").read_text(encoding="utf-8"))
    return [(doc["location"], plain(doc["title"]), plain(doc["text"])) for doc in index["docs"]]


def plain(html):
    text = re.sub(r"<[^>]*>|\u200b", "", html)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def queries(site, language, seed, count):
    """Words, digits and pieces of the site's own text, errors among it, cut anywhere and put together anyhow."""
    draw = random.Random(seed)
    texts = [text for _, _, text in docs(site, language) if len(text) > 40]
    for _ in range(count):
        text = draw.choice(texts)
        start = draw.randrange(len(text))
        piece = text[start : start + draw.choice([1, 2, 3, 5, 9, 20, 60, 200])]
        number = draw.choice(["", "", str(draw.randrange(2000)), f"{draw.random():.2f}", "1x400 and 576x120", "(5, 5)"])
        yield draw.choice([f"{piece}", f"{piece} {number}", f"{number}", f"{number}{piece}"])


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("seed", [0, None])
def test_no_query_ends_in_an_error(language, seed, site, ask):
    seed = random.randrange(10**6) if seed is None else seed
    asked = [
        *queries(site, language, seed, 1000),
        "1",
        "12",
        "0.1",
        "10×10",
        "第 1 步",
        "Given groups=1",
        "a:b",
        "~2",
        "^",
        "+",
        "-x",
    ]
    for query, found in zip(asked, ask(language, asked)):
        assert isinstance(found, list), f"seed {seed}: {query!r}: {found}"


@pytest.mark.parametrize("language", languages())
def test_whole_words_of_the_site_find_something(language, site, ask):
    """A title finds its own page, digits or not; a query never comes back empty when its words stand on a page."""
    titles = [(location, title) for location, title, _ in docs(site, language) if "#" not in location and title]
    for (location, title), found in zip(titles, ask(language, [title for _, title in titles])):
        assert any(each.partition("#")[0] == location for each in found[:5]), f"{title}: {found[:5]}"
    numbers = sorted(
        {number for _, _, text in docs(site, language) for number in re.findall(r"(?<!\S)\d{1,4}(?!\S)", text)}
    )
    asked = random.Random(0).sample(numbers, min(200, len(numbers)))
    for number, found in zip(asked, ask(language, asked)):
        assert found, f"{number} stands on a page and finds nothing"


def test_text_that_arrives_without_a_key_is_searched(open_page):
    page = open_page("en/")
    field = page.locator(".md-search__input")
    field.click()
    field.evaluate("field => document.execCommand('insertText', false, 'dilation')")  # as the mouse's menu pastes
    page.locator(".md-search-result__link").first.wait_for(timeout=15000)
    assert not page.problems
