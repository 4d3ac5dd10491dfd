// One cell and what belongs to it: the window of an output, the readers of an input, the reach of a weight.
// @ts-check
import { h, shown, svg } from "../shared/dom.js";
import { effectiveSize } from "../shared/torch.js";
import { readPlace } from "./index.js";

/** @typedef {import("./index.js").Conv2dExplorer} Explorer */

const MOST_TERMS = 25; // products of one channel that are still written out
const MOST_CHANNELS = 4; // channels whose sums get a line each

/** Make a cell the one that Tab reaches in its grid. @param {import("./panels.js").Grid} grid @param {HTMLElement} cell */
function stopAt(grid, cell) {
  grid.stop.tabIndex = -1;
  grid.stop = cell;
  cell.tabIndex = 0;
}

/** Mark the cells that belong to the place looked at, and say so.
 * @param {Explorer} explorer @param {boolean} loudly also to a screen reader, as after a key or a tap */
export function mark(explorer, loudly) {
  const { model: m } = explorer;
  const first = m.firstChannel(explorer.filter);
  for (const { kind, key, cells, overlay, element } of explorer.grids) {
    for (const cell of cells.values()) cell.classList.remove("now", "window", "from");
    overlay.replaceChildren();
    element.classList.toggle(
      "outside",
      kind === "in" && m.layer !== null && (key[0] < first || key[0] >= first + m.perGroup),
    );
  }
  explorer.sum.replaceChildren();
  const place = explorer.preview ?? readPlace(explorer.state.at);
  const cellGrid = find(explorer, place.kind, place.numbers.slice(0, -2));
  const cell = cellGrid?.cells.get(place.numbers.slice(-2).join("."));
  cell?.classList.add("now");
  if (cellGrid && cell && !explorer.preview) stopAt(cellGrid, cell);
  let text = m.shape ? explorer.word("said_shape", `(${m.shape.join(", ")})`) : "";
  if (place.kind === "in") text = inputCell(explorer, place.numbers);
  else if (m.hasCells && place.kind === "w") text = weight(explorer, place.numbers);
  else if (m.hasCells) text = outputCell(explorer, place.numbers) ?? text;
  explorer.live.setAttribute("aria-live", loudly ? "polite" : "off");
  explorer.live.textContent = text;
}

/** @param {Explorer} explorer @param {"in" | "w" | "out"} kind @param {number[]} key */
const find = ({ grids }, kind, key) =>
  grids.find((grid) => grid.kind === kind && key.every((n, i) => n === grid.key[i]));

/** Every output that this input cell feeds; a pixel also through its copies in the ring. @param {Explorer} explorer @param {number[]} place */
function inputCell(explorer, [channel, i, j]) {
  const { state, model: m } = explorer;
  const source = m.source(i, j);
  const grid = find(explorer, "in", [channel]);
  const readers = m.readers(i, j);
  const [filter] = explorer.channelsOf({ kind: "in", numbers: [channel, i, j] });
  const group = Math.floor(filter / m.filters) * m.filters;
  for (const [y, x] of readers) {
    for (let n = 0; n < m.filters; n++)
      find(explorer, "out", [group + n])
        ?.cells.get(`${y}.${x}`)
        ?.classList.add("from");
  }
  if (grid) tie(m, grid, i, j);
  const count =
    m.filters > 1 && readers.length
      ? `${m.filters} × ${readers.length} = ${m.filters * readers.length}`
      : readers.length;
  const cut = m.isCut(i, j);
  if (!source && !cut) return explorer.word("said_zero", i, j, count);
  const value = state.input_device === "meta" ? "?" : shown(source ? m.pixel(channel, ...source) : 0);
  if (cut) return explorer.word("said_cut", i, j, value);
  if (source && !m.inPicture(i, j)) return explorer.word("said_ring", i, j, value, ...source, count);
  const itself = m.read[0].has(i) && m.read[1].has(j); // or else it is hatched
  return (
    explorer.word("said_input", i, j, value, count) + (itself || !readers.length ? "" : explorer.word("said_copied"))
  );
}

/** Every input cell that this weight touches. @param {Explorer} explorer @param {number[]} place */
function weight(explorer, [filter, c, a, b]) {
  const { state, model: m } = explorer;
  const grid = find(explorer, "in", [m.firstChannel(filter) + c]);
  const touched = new Set();
  for (const [y, x] of m.outputCells()) {
    const [row, column] = m.touched(y, x, a, b);
    touched.add(`${row}.${column}`);
    find(explorer, "out", [filter])?.cells.get(`${y}.${x}`)?.classList.add("from");
  }
  for (const cell of touched) grid?.cells.get(cell)?.classList.add("window");
  return explorer.word(
    "said_weight",
    a,
    b,
    state.device === "meta" ? "?" : shown(m.weight(filter, c, a, b)),
    touched.size,
  );
}

/** The window of an output cell, and its sum of products written out; null where there are no numbers.
 * @param {Explorer} explorer @param {number[]} place */
function outputCell(explorer, [filter, i, j]) {
  const { model: m } = explorer;
  const { kernel, dilation, args } = /** @type {NonNullable<typeof m.layer>} */ (m.layer);
  const first = m.firstChannel(filter);
  const cells = m.window(i, j);
  const lines = [];
  let [zeros, rest] = [0, 0];
  for (let c = 0; c < m.perGroup; c++) {
    const grid = find(explorer, "in", [first + c]);
    let total = 0;
    const known = m.perGroup <= MOST_CHANNELS || first + c === explorer.channel;
    const written = known && cells.length <= MOST_TERMS;
    const terms = cells.map(({ cell: [row, column], a, b }) => {
      const source = m.source(row, column);
      const [value, factor] = [source ? m.pixel(first + c, ...source) : 0, m.weight(filter, c, a, b)];
      const inRing = !m.inPicture(row, column);
      total += value * factor;
      zeros += source ? 0 : 1;
      grid?.cells.get(`${row}.${column}`)?.classList.add("window");
      if (grid && inRing && cells.length <= MOST_TERMS) tie(m, grid, row, column);
      return (
        written &&
        h(
          "span",
          { class: "term" },
          h("i", { class: inRing ? "padding" : "input" }, shown(value)),
          "×",
          h("i", { class: "kernel" }, factor < 0 ? `(${shown(factor)})` : shown(factor)),
        )
      );
    });
    if (grid) {
      const [top, left] = cells[0].cell;
      const [height, width] = [effectiveSize(kernel[0], dilation[0]), effectiveSize(kernel[1], dilation[1])];
      grid.overlay.append(
        svg("rect", {
          x: left - grid.columns[0],
          y: top - grid.rows[0],
          width: Math.max(width, 0),
          height: Math.max(height, 0),
        }),
      );
    }
    if (!known) {
      rest += total;
      continue;
    }
    const name = m.perGroup > 1 && h("div", { class: "quiet" }, explorer.word("channel", first + c));
    if (!written) lines.push(part(name, explorer.word("sum_long", cells.length, shown(total))));
    else lines.push(part(name, ...rowsOf(terms, kernel[1])));
  }
  const values = m.outputChannel(filter);
  if (!values || !m.shape) return null;
  const result = shown(values[i * m.shape[3] + j]);
  if (m.perGroup > MOST_CHANNELS) lines.push(part(plus("+"), explorer.word("sum_rest", m.perGroup - 1, shown(rest))));
  if (args.bias)
    lines.push(
      part(
        plus("+"),
        h("i", { class: "kernel" }, String(m.bias(filter))),
        h("span", { class: "quiet" }, ` ${explorer.word("sum_bias")}`),
      ),
    );
  lines.push(part(plus("="), h("i", { class: "output" }, result)));
  explorer.sum.replaceChildren(...lines);
  const said = explorer.word("said_output", i, j, result, cells.length * m.perGroup);
  return (
    said +
    (args.bias ? explorer.word("said_bias", m.bias(filter)) : "") +
    (zeros ? explorer.word("said_zeros", zeros) : "")
  );
}

const part = (/** @type {...any} */ ...content) => h("div", { class: "part" }, ...content);
const plus = (/** @type {string} */ sign) => h("span", { class: "plus" }, sign);

/** Terms in rows, as the kernel has its weights. @param {HTMLElement[]} terms @param {number} columns */
const rowsOf = (terms, columns) =>
  terms.flatMap((_, n) =>
    n % columns
      ? []
      : [
          h(
            "div",
            { class: "row" },
            ...terms.slice(n, n + columns).flatMap((term, k) => [plus(n + k ? "+" : ""), term]),
          ),
        ],
  );

/** Draw a line from a cell of the ring to the pixel that it repeats.
 * @param {Explorer["model"]} m @param {import("./panels.js").Grid} grid @param {number} i @param {number} j */
function tie(m, grid, i, j) {
  const source = m.source(i, j);
  if (!source || m.inPicture(i, j)) return;
  const middle = (/** @type {number} */ row, /** @type {number} */ column) => [
    column - grid.columns[0] + 0.5,
    row - grid.rows[0] + 0.5,
  ];
  const [[fromX, fromY], [x2, y2]] = [middle(i, j), middle(...source)];
  const far = 0.4 / Math.hypot(x2 - fromX, y2 - fromY); // begins beside the number
  const [x1, y1] = [fromX + far * (x2 - fromX), fromY + far * (y2 - fromY)];
  grid.cells.get(source.join("."))?.classList.add("from");
  grid.overlay.append(svg("line", { x1, y1, x2, y2 }), svg("circle", { cx: x2, cy: y2, r: 0.1 }));
}
