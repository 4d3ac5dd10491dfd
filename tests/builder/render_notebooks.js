// Renders the Markdown cells of notebooks as VS Code does: markdown-it, with KaTeX for formulas. Without HTML, so that what a viewer might refuse is seen as text. Notebooks' paths in, JSON out.

const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const installed = createRequire(join(__dirname, "../../.ci/package.json"));
const markdown = installed("markdown-it")({ html: false, linkify: false });
markdown.use(installed("@vscode/markdown-it-katex").default, { throwOnError: true });
// It catches what KaTeX throws at a formula that is not known, and tells the console; here that is the end.
console.log = (error) => {
  console.error(error);
  process.exit(1);
};

const rendered = readFileSync(0, "utf-8")
  .split("\n")
  .filter(Boolean)
  .map((path) => JSON.parse(readFileSync(path, "utf-8")).cells)
  .map((cells) => cells.filter((cell) => cell.cell_type === "markdown").map((cell) => markdown.render([cell.source].flat().join(""))));
process.stdout.write(JSON.stringify(rendered));
