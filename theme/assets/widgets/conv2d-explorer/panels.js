// Input, kernel and output as tables of numbers, and the wires between the channels.
// @ts-check
import { h, shown, svg } from "../dom.js";
import { readPlace } from "./index.js";
import { parse } from "./state.js";
import { mark } from "./trace.js";

/** @typedef {import("./index.js").Conv2dExplorer} Explorer */
/** @typedef {{kind: "in" | "w" | "out", key: number[], rows: number[], columns: number[], cells: Map<string, HTMLElement>, overlay: SVGElement, element: HTMLElement}} Grid
 * `key` is the channel, or filter and channel; `rows` and `columns` count from the picture's first pixel, so a ring is negative */

const upTo = (/** @type {number} */ n) => [...Array(n).keys()];

/** Up to three grids stand above each other; of more channels, only the one that is looked at.
 * @param {number} count @param {number} rows @param {number} current */
const stacked = (count, rows, current) => (count <= 3 && count * rows <= 21 ? upTo(count) : [current]);

/** @param {Explorer} explorer */
export function drawPanels(explorer) {
  const [filter, channel] = explorer.channelsOf(readPlace(explorer.state.at));
  Object.assign(explorer, { filter, channel, grids: [] });
  explorer.panels.replaceChildren(...[input(explorer), kernel(explorer), wiring(explorer), output(explorer)].filter((panel) => panel !== null));
  fit(explorer);
}

/** @param {Explorer} explorer @param {string} role @param {number[]} size @param {...any} content */
const panel = (explorer, role, size, ...content) =>
  h("div", { class: `panel ${role}` }, h("p", { class: "head" }, explorer.word(role), " ", h("span", {}, size.join("×"))), ...content);

/** Choose among channels that are not all on show. @param {Explorer} explorer @param {"in" | "out"} kind @param {number} count @param {number} current */
const pick = (explorer, kind, count, current) =>
  h("select", { "aria-label": explorer.word(kind === "in" ? "choose_input" : "choose_output"), onchange: (/** @type {any} */ event) => explorer.look(kind, Number(event.target.value)) },
    ...upTo(count).map((n) => h("option", { value: n, selected: n === current }, explorer.word("channel", n))));

/** @param {Explorer} explorer */
function input(explorer) {
  const { state, model: m, filter, channel } = explorer;
  const { layer, shape, sides, height, width, channels } = m;
  const ringed = (/** @type {number} */ side, /** @type {number} */ n) => {
    const [before, after] = sides[side].map((cells) => Math.min(Math.max(cells, 0), 32));
    return upTo(n + before + after).map((i) => i - before);
  };
  const [rows, columns] = [ringed(0, height), ringed(1, width)];
  const first = m.firstChannel(filter);
  const some = stacked(channels, rows.length, channel);
  const grids = some.map((c) => {
    const outside = layer && (c < first || c >= first + m.perGroup);
    const caption = some.length > 1 && [explorer.word("channel", c), ...(outside ? [explorer.word("not_read")] : [])].join(" · ");
    const label = explorer.word("grid_input", c, rows.length, columns.length);
    return grid(explorer, { kind: "in", key: [c], rows, columns, label, caption }, (i, j, cell) => {
      if (!m.inPicture(i, j)) cell.classList.add("ring");
      if (m.isCut(i, j)) cell.classList.add("cut");
      else if (shape && !(m.read[0].has(i) && m.read[1].has(j))) cell.classList.add("unread");
      if (outside) cell.classList.add("outside");
      const source = m.source(i, j);
      return state.input_device === "meta" ? null : source ? m.pixel(c, ...source) : 0;
    });
  });
  const ring = sides.flat().some((cells) => cells > 0) && h("p", { class: "note padding" }, `${explorer.word("ring")} ${state.padding_mode}`);
  return panel(explorer, "input", [height, width], some.length < channels && pick(explorer, "in", channels, channel), ...grids, ring);
}

/** @param {Explorer} explorer */
function kernel(explorer) {
  const { state, model: m, filter, channel } = explorer;
  const { layer, perGroup } = m;
  if (!layer || layer.weightShape.some((size) => size <= 0)) return null;
  const first = m.firstChannel(filter);
  const grids = stacked(perGroup, layer.kernel[0], channel - first).map((c) => {
    const label = explorer.word("grid_kernel", filter, first + c, ...layer.kernel);
    const caption = perGroup > 1 && explorer.word("channel", first + c);
    const options = { kind: /** @type {const} */ ("w"), key: [filter, c], rows: upTo(layer.kernel[0]), columns: upTo(layer.kernel[1]), label, caption };
    return grid(explorer, options, (a, b) => (state.device === "meta" ? null : m.weight(filter, c, a, b)));
  });
  const bias = state.bias && state.device === "cpu" && h("p", { class: "note" }, explorer.word("bias_is", m.bias(filter)));
  return panel(explorer, "kernel", layer.kernel, state.out_channels > 1 && h("p", { class: "note" }, explorer.word("filter", filter)), ...grids, bias);
}

/** @param {Explorer} explorer */
function output(explorer) {
  const { model: m, filter } = explorer;
  const { shape } = m;
  if (!shape?.[1]) return null;
  const [, channels, height, width] = shape;
  const some = stacked(channels, height, filter);
  const grids = some.map((o) => {
    const values = m.outputChannel(o);
    const options = { kind: /** @type {const} */ ("out"), key: [o], rows: upTo(height), columns: upTo(width), label: explorer.word("grid_output", o, height, width), caption: some.length > 1 && explorer.word("channel", o) };
    return grid(explorer, options, (i, j) => (values ? values[i * width + j] : null));
  });
  return panel(explorer, "output", [height, width], some.length < channels && pick(explorer, "out", channels, filter), ...grids);
}

/** Lines from the input channels to the output channels that read them; those of what is looked at stand out. @param {Explorer} explorer */
function wiring(explorer) {
  const { state, model: m, filter, channel } = explorer;
  const { in_channels: ins, out_channels: outs, groups } = state;
  if (!m.layer || ins < 1 || outs < 1 || ins * outs === 1) return null;
  const most = Math.max(ins, outs);
  const gap = Math.max(Math.min(22, 220 / most), 3.5);
  const y = (/** @type {number} */ i, /** @type {number} */ n) => 10 + gap * (i + (most - n) / 2);
  const picture = svg("svg", { width: 84, height: 20 + gap * (most - 1), "aria-hidden": "true" });
  const fromInput = readPlace(state.at).kind === "in";
  const wires = upTo(outs).flatMap((to) => upTo(m.perGroup).map((k) => [m.firstChannel(to) + k, to]));
  const bold = wires.filter(([from, to]) => (fromInput ? from === channel : to === filter));
  const draw = (/** @type {number[][]} */ some, /** @type {string} */ kind) => some.forEach(([from, to]) => picture.append(svg("line", { class: kind, x1: 10, y1: y(from, ins), x2: 74, y2: y(to, outs) })));
  draw(wires.length <= 400 ? wires : [], "wire");
  draw(bold, "wire now");
  for (const [kind, n, cx] of /** @type {const} */ ([["in", ins, 10], ["out", outs, 74]])) {
    for (const i of upTo(n)) {
      const dot = svg("circle", { class: kind, cx, cy: y(i, n), r: Math.min(6, gap / 2.2) });
      dot.addEventListener("click", () => explorer.look(kind, i));
      picture.append(dot);
    }
  }
  const ends = bold.map(([from, to]) => (fromInput ? to : from));
  const span = [...new Set([ends[0], ends.at(-1)])].join("–");
  const depthwise = ins > 1 && groups !== ins && h("button", { type: "button", onclick: () => explorer.set({ groups: ins, out_channels: Math.max(Math.floor(outs / ins), 1) * ins }) }, explorer.word("depthwise"));
  return h("div", { class: "panel wires" }, picture, h("p", { class: "note" }, fromInput ? explorer.word("wiring_in", channel, span) : explorer.word("wiring", filter, span)), depthwise);
}

/** A table of numbers, walked with the arrow keys. `value` gives each cell its number, and may give it classes.
 * @param {Explorer} explorer @param {{kind: "in" | "w" | "out", key: number[], rows: number[], columns: number[], label: string, caption: string | false}} options
 * @param {(i: number, j: number, cell: HTMLElement) => number | null} value */
function grid(explorer, { kind, key, rows, columns, label, caption }, value) {
  const cells = new Map();
  const values = rows.map((i) => columns.map((j) => {
    const cell = h("div", { role: "gridcell", tabindex: "-1", "data-at": [kind, ...key, i, j].join(".") });
    cells.set(`${i}.${j}`, cell);
    return value(i, j, cell);
  }));
  const known = values.flat().filter((v) => v !== null);
  const most = Math.max(...known.map(Math.abs).filter(Number.isFinite), 1e-9);
  const longest = Math.max(...known.map((v) => shown(v).length), 1);
  const table = h("div", { class: `grid ${kind}`, role: "grid", "aria-label": label });
  table.classList.toggle("long", longest === 4);
  table.classList.toggle("longer", longest > 4);
  rows.forEach((i, y) => {
    const row = h("div", { role: "row" });
    columns.forEach((j, x) => {
      const [cell, v] = [cells.get(`${i}.${j}`), values[y][x]];
      cell.textContent = v === null ? "·" : shown(v);
      cell.style.setProperty("--tint", String(v === null ? 0 : Math.min(Math.abs(v) / most, 1)));
      if (v !== null && v < 0) cell.classList.add("negative");
      row.append(cell);
    });
    table.append(row);
  });
  table.querySelector("[tabindex]").setAttribute("tabindex", "0");
  const overlay = svg("svg", { class: "overlay", "aria-hidden": "true", viewBox: `0 0 ${columns.length} ${rows.length}` }); // one unit is one cell
  const element = h("div", { class: "scroll" }, h("div", { class: "layer" }, table, overlay));
  const made = { kind, key, rows, columns, cells, overlay, element };
  explorer.grids.push(made);
  listen(explorer, table, made);
  return h("div", { class: "stack" }, caption && h("p", { class: "note" }, caption), element);
}

/** The pointer previews a cell, a tap or a key pins it, Escape goes back. @param {Explorer} explorer @param {HTMLElement} table @param {Grid} grid */
function listen(explorer, table, { rows, columns, cells }) {
  const placeOf = (/** @type {Event} */ event) => /** @type {HTMLElement} */ (event.target).dataset?.at;
  const pin = (/** @type {string} */ at) => {
    explorer.stop();
    explorer.set({ at });
    mark(explorer, true);
    focusCell(explorer, at);
  };
  table.addEventListener("pointerover", (event) => {
    const at = placeOf(event);
    if (!at || event.pointerType === "touch") return;
    explorer.stop();
    explorer.met = true;
    explorer.preview = readPlace(at);
    mark(explorer, false);
  });
  table.addEventListener("pointerleave", () => {
    if (!explorer.preview) return;
    explorer.preview = null;
    mark(explorer, false);
  });
  table.addEventListener("click", (event) => {
    const at = placeOf(event);
    if (at) pin(at);
  });
  table.addEventListener("keydown", (event) => {
    const at = placeOf(event);
    if (!at) return;
    const [i, j] = readPlace(at).numbers.slice(-2);
    const [y, x] = [rows.indexOf(i), columns.indexOf(j)];
    const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
    const target = {
      ArrowUp: [y - 1, x], ArrowDown: [y + 1, x], ArrowLeft: [y, x - 1], ArrowRight: [y, x + 1], Enter: [y, x], " ": [y, x],
      Home: [event.ctrlKey ? 0 : y, 0], End: [event.ctrlKey ? lastRow : y, lastColumn],
    }[event.key];
    if (event.key === "Escape") return pin(parse(explorer.start).at);
    if (!target) return;
    event.preventDefault();
    const cell = cells.get(`${rows[target[0]]}.${columns[target[1]]}`);
    if (cell?.dataset.at) pin(cell.dataset.at);
  });
}

/** @param {Explorer} explorer @param {string} at */
function focusCell(explorer, at) {
  const cell = /** @type {HTMLElement | null} */ (explorer.panels.querySelector(`[data-at="${at}"]`));
  if (!cell) return;
  cell.closest(".grid")?.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
  cell.setAttribute("tabindex", "0");
  cell.focus();
}

/** Cells as large as fits with all panels side by side, from 24 pixels, the least that a finger can hit. @param {Explorer} explorer */
export function fit(explorer) {
  const { panels, grids, style } = explorer;
  const width = panels.clientWidth;
  if (!width) return;
  panels.classList.toggle("narrow", width < 480);
  const [first, last] = ["input", "output"].map((role) => panels.querySelector(`.panel.${role}`));
  for (let cell = 36; cell >= 24; cell -= 2) {
    style.setProperty("--cell", `${cell}px`);
    if (!last || last.offsetTop === first.offsetTop) return;
  }
  const widest = Math.max(...grids.map(({ columns }) => columns.length));
  style.setProperty("--cell", `${Math.max(24, Math.min(36, Math.floor((width - 4) / widest)))}px`);
}
