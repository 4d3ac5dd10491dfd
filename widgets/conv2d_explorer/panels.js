// Input, kernel and output as tables of numbers, and the wires between the channels.
// @ts-check
import { h, shown, svg } from "../shared/dom.js";
import { readPlace } from "./index.js";
import { parse } from "./state.js";

/** @typedef {import("./index.js").Conv2dExplorer} Explorer */
/** @typedef {{kind: "in" | "w" | "out", key: number[], rows: number[], columns: number[], cells: Map<string, HTMLElement>, overlay: SVGElement, stop: HTMLElement, element: HTMLElement}} Grid
 * `key` is the channel, or filter and channel; `rows` and `columns` count from the picture's first pixel, so a ring is negative; `stop` is the cell that Tab reaches
 * @typedef {{model: Explorer["model"], key: string, element: HTMLElement | null, grids: Grid[]}} Drawn a panel, and what it depends on */

const upTo = (/** @type {number} */ n) => [...Array(n).keys()];

/** Up to three grids stand above each other; of more channels, only the one that is looked at.
 * @param {number} count @param {number} rows @param {number} current */
const stacked = (count, rows, current) => (count <= 3 && count * rows <= 21 ? upTo(count) : [current]);

/** Draw what has changed: a panel that stays keeps its place in a long table, and the keyboard. @param {Explorer} explorer */
export function drawPanels(explorer) {
  const { drawn, model: m } = explorer;
  const place = explorer.preview ?? readPlace(explorer.state.at);
  const [filter, channel] = explorer.channelsOf(place);
  Object.assign(explorer, { filter, channel });
  if (!explorer.preview) explorer.pinned = [filter, channel];
  const fresh = drawn.input?.model !== m;
  const draw = (/** @type {string} */ role, /** @type {any[]} */ on, /** @type {() => Panel} */ make) => {
    const [old, key] = [drawn[role], on.join()];
    if (!fresh && old.key === key) return;
    drawn[role] = { model: m, key, ...make() };
    if (!fresh) old.element?.replaceWith(drawn[role].element ?? "");
  };
  const shown = inputChannels(explorer);
  draw("input", shown, () => input(explorer, shown));
  draw("kernel", [filter, kernelChannels(explorer)], () => kernel(explorer));
  draw("wires", [filter, channel, place.kind === "in"], () => wiring(explorer, place.kind === "in"));
  draw("output", outputChannels(explorer), () => output(explorer));
  if (!fresh) return;
  explorer.panels.replaceChildren(...Object.values(drawn).flatMap(({ element }) => element ?? []));
  fit(explorer);
}

/** @typedef {{element: HTMLElement | null, grids: Grid[]}} Panel */

/** @type {Panel} */
const NOTHING = { element: null, grids: [] };

const inputChannels = (/** @type {Explorer} */ { model: m, channel }) => stacked(m.channels, m.rows.length, channel);
const outputChannels = (/** @type {Explorer} */ { model: m, filter }) =>
  stacked(m.shape?.[1] ?? 0, m.shape?.[2] ?? 0, filter);
const kernelChannels = (/** @type {Explorer} */ { model: m, filter, channel }) =>
  stacked(m.perGroup, m.layer?.kernel[0] ?? 0, channel - m.firstChannel(filter));

/** @param {Explorer} explorer @param {string} role @param {number[]} size @param {Grid[]} grids @param {any} above @param {any} below @returns {Panel} */
const panel = (explorer, role, size, grids, above, below) => ({
  grids,
  element: h(
    "div",
    { class: `panel ${role}` },
    h("p", { class: "head" }, explorer.word(role), " ", h("span", {}, size.join("×"))),
    above,
    ...grids.map(({ element }) => element),
    below,
  ),
});

/** Choose among channels that are not all on show. @param {Explorer} explorer @param {"in" | "out"} kind @param {number} count @param {number} current */
const pick = (explorer, kind, count, current) =>
  h(
    "select",
    {
      "aria-label": explorer.word(kind === "in" ? "choose_input" : "choose_output"),
      onchange: (/** @type {any} */ event) => explorer.look(kind, Number(event.target.value)),
    },
    ...upTo(count).map((n) => h("option", { value: n, selected: n === current }, explorer.word("channel", n))),
  );

/** @param {Explorer} explorer @param {number[]} some channels */
function input(explorer, some) {
  const { state, model: m, channel } = explorer;
  const { shape, sides, height, width, channels, rows, columns } = m;
  const grids = some.map((c) => {
    const caption =
      some.length > 1 &&
      h(
        "span",
        {},
        explorer.word("channel", c),
        h("span", { class: "not-read" }, ` · ${explorer.word(c < state.in_channels ? "not_read" : "not_taken")}`),
      );
    const label = explorer.word("grid_input", c, rows.length, columns.length);
    return grid(explorer, { kind: "in", key: [c], rows, columns, label, caption }, (i, j, cell) => {
      if (!m.inPicture(i, j)) cell.classList.add("ring");
      if (m.isCut(i, j)) cell.classList.add("cut");
      else if (shape && !(m.read[0].has(i) && m.read[1].has(j))) cell.classList.add("unread");
      const source = m.source(i, j);
      return state.input_device === "meta" ? null : source ? m.pixel(c, ...source) : 0;
    });
  });
  const ring =
    sides.flat().some((cells) => cells > 0) &&
    h("p", { class: "note padding" }, `${explorer.word("ring")} ${state.padding_mode}`);
  return panel(
    explorer,
    "input",
    [height, width],
    grids,
    some.length < channels && pick(explorer, "in", channels, channel),
    ring,
  );
}

/** @param {Explorer} explorer @returns {Panel} */
function kernel(explorer) {
  const { state, model: m, filter } = explorer;
  const { layer, perGroup } = m;
  if (!layer || layer.weightShape.some((size) => size <= 0)) return NOTHING;
  const first = m.firstChannel(filter);
  const grids = kernelChannels(explorer).map((c) => {
    const label = explorer.word("grid_kernel", filter, first + c, ...layer.kernel);
    const caption = perGroup > 1 && explorer.word("channel", first + c);
    const options = {
      kind: /** @type {const} */ ("w"),
      key: [filter, c],
      rows: upTo(layer.kernel[0]),
      columns: upTo(layer.kernel[1]),
      label,
      caption,
    };
    return grid(explorer, options, (a, b) => (state.device === "meta" ? null : m.weight(filter, c, a, b)));
  });
  const bias =
    state.bias && state.device === "cpu" && h("p", { class: "note" }, explorer.word("bias_is", m.bias(filter)));
  return panel(
    explorer,
    "kernel",
    layer.kernel,
    grids,
    state.out_channels > 1 && h("p", { class: "note" }, explorer.word("filter", filter)),
    bias,
  );
}

/** @param {Explorer} explorer @returns {Panel} */
function output(explorer) {
  const { model: m, filter } = explorer;
  if (!m.shape || !m.hasCells) return NOTHING;
  const [, channels, height, width] = m.shape;
  const some = outputChannels(explorer);
  const grids = some.map((o) => {
    const values = m.outputChannel(o);
    const options = {
      kind: /** @type {const} */ ("out"),
      key: [o],
      rows: upTo(height),
      columns: upTo(width),
      label: explorer.word("grid_output", o, height, width),
      caption: some.length > 1 && explorer.word("channel", o),
    };
    return grid(explorer, options, (i, j) => (values ? values[i * width + j] : null));
  });
  return panel(
    explorer,
    "output",
    [height, width],
    grids,
    some.length < channels && pick(explorer, "out", channels, filter),
    null,
  );
}

/** Lines from the input channels to the output channels that read them; those of what is looked at stand out.
 * @param {Explorer} explorer @param {boolean} fromInput whether an input cell is looked at @returns {Panel} */
function wiring(explorer, fromInput) {
  const { state, model: m, filter, channel } = explorer;
  const { in_channels: ins, out_channels: outs, groups } = state;
  if (!m.layer || ins < 1 || outs < 1 || ins * outs === 1) return NOTHING;
  const most = Math.max(ins, outs);
  const gap = Math.max(Math.min(22, 220 / most), 3.5);
  const y = (/** @type {number} */ i, /** @type {number} */ n) => 10 + gap * (i + (most - n) / 2);
  const picture = svg("svg", { width: 84, height: 20 + gap * (most - 1), "aria-hidden": "true" });
  const wires = upTo(outs).flatMap((to) => upTo(m.perGroup).map((k) => [m.firstChannel(to) + k, to]));
  const bold = wires.filter(([from, to]) => (fromInput ? from === channel : to === filter));
  const draw = (/** @type {number[][]} */ some, /** @type {string} */ kind) =>
    some.forEach(([from, to]) =>
      picture.append(svg("line", { class: kind, x1: 10, y1: y(from, ins), x2: 74, y2: y(to, outs) })),
    );
  draw(wires.length <= 400 ? wires : [], "wire");
  draw(bold, "wire now");
  for (const [kind, n, cx] of /** @type {const} */ ([
    ["in", ins, 10],
    ["out", outs, 74],
  ])) {
    for (const i of upTo(n)) {
      const dot = svg("circle", { class: kind, cx, cy: y(i, n), r: Math.min(6, gap / 2.2) });
      dot.addEventListener("click", () => explorer.look(kind, i));
      picture.append(dot);
    }
  }
  const ends = bold.map(([from, to]) => (fromInput ? to : from));
  const span = [...new Set([ends[0], ends.at(-1)])].join("–");
  const depthwise =
    ins > 1 &&
    groups !== ins &&
    h(
      "button",
      {
        type: "button",
        onclick: () => explorer.set({ groups: ins, out_channels: Math.max(Math.floor(outs / ins), 1) * ins }),
      },
      explorer.word("depthwise"),
    );
  const element = h(
    "div",
    { class: "panel wires" },
    picture,
    h(
      "p",
      { class: "note" },
      fromInput ? explorer.word("wiring_in", channel, span) : explorer.word("wiring", filter, span),
    ),
    depthwise,
  );
  return { element, grids: [] };
}

/** A table of numbers, walked with the arrow keys. `value` gives each cell its number, and may give it classes.
 * @param {Explorer} explorer @param {{kind: "in" | "w" | "out", key: number[], rows: number[], columns: number[], label: string, caption: string | Node | false}} options
 * @param {(i: number, j: number, cell: HTMLElement) => number | null} value @returns {Grid} */
function grid(explorer, { kind, key, rows, columns, label, caption }, value) {
  const cells = new Map();
  const values = rows.map((i) =>
    columns.map((j) => {
      const cell = h("div", { role: "gridcell", tabindex: "-1", "data-at": [kind, ...key, i, j].join(".") });
      cells.set(`${i}.${j}`, cell);
      return value(i, j, cell);
    }),
  );
  const known = values.flat().filter((v) => v !== null);
  const most = Math.max(...known.map(Math.abs).filter(Number.isFinite), 1e-9);
  const longest = Math.max(...known.map((v) => short(v).length), 1);
  const table = h("div", { class: `grid ${kind}`, role: "grid", "aria-label": label });
  table.classList.toggle("long", longest === 4);
  table.classList.toggle("longer", longest > 4);
  rows.forEach((i, y) => {
    const row = h("div", { role: "row" });
    columns.forEach((j, x) => {
      const [cell, v] = [cells.get(`${i}.${j}`), values[y][x]];
      cell.textContent = v === null ? "·" : short(v);
      cell.style.setProperty("--tint", String(v === null ? 0 : Math.min(Math.abs(v) / most, 1)));
      if (v !== null && v < 0) cell.classList.add("negative");
      row.append(cell);
    });
    table.append(row);
  });
  const stop = /** @type {HTMLElement} */ (cells.get(`${rows[0]}.${columns[0]}`));
  stop.tabIndex = 0;
  const overlay = svg("svg", {
    class: "overlay",
    "aria-hidden": "true",
    viewBox: `0 0 ${columns.length} ${rows.length}`,
  }); // one unit is one cell
  const scroll = h("div", { class: "scroll" }, h("div", { class: "layer" }, table, overlay));
  const element = h("div", { class: "stack" }, caption && h("p", { class: "note" }, caption), scroll);
  const made = { kind, key, rows, columns, cells, overlay, stop, element };
  listen(explorer, table, made);
  return made;
}

/** A number as a cell has room for it. @param {number} value */
const short = (value) =>
  shown(value).length > 6 ? value.toExponential(1).replace("e+", "e").replace("-", "−") : shown(value);

/** The pointer previews a cell, a tap or a key pins it, Escape goes back. @param {Explorer} explorer @param {HTMLElement} table @param {Grid} grid */
function listen(explorer, table, { rows, columns, cells }) {
  const placeOf = (/** @type {Event} */ event) => /** @type {HTMLElement} */ (event.target).dataset?.at;
  const pin = (/** @type {string} */ at) => {
    explorer.set({ at });
    focusCell(explorer);
  };
  table.addEventListener("pointermove", (event) => {
    const at = placeOf(event);
    const moved = event.movementX || event.movementY; // a page that scrolls under a resting pointer is no wish to look
    if (!at || !moved || event.pointerType === "touch" || explorer.preview?.at === at) return;
    explorer.stop();
    explorer.met = true;
    explorer.preview = { at, ...readPlace(at) };
    explorer.update();
  });
  table.addEventListener("pointerleave", () => {
    if (!explorer.preview) return;
    explorer.preview = null;
    explorer.update();
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
      ArrowUp: [y - 1, x],
      ArrowDown: [y + 1, x],
      ArrowLeft: [y, x - 1],
      ArrowRight: [y, x + 1],
      Enter: [y, x],
      " ": [y, x],
      Home: [event.ctrlKey ? 0 : y, 0],
      End: [event.ctrlKey ? lastRow : y, lastColumn],
    }[event.key];
    if (event.key === "Escape") return pin(parse(explorer.start).at);
    if (!target) return;
    event.preventDefault();
    const cell = cells.get(`${rows[target[0]]}.${columns[target[1]]}`);
    if (cell?.dataset.at) pin(cell.dataset.at);
  });
}

/** The keyboard to the cell that is looked at, or else to the first one. @param {Explorer} explorer */
export function focusCell({ panels, state }) {
  const cell = panels.querySelector(`[data-at="${state.at}"]`) ?? panels.querySelector("[role=gridcell]");
  if (cell instanceof HTMLElement) cell.focus();
}

/** Cells as large as fits with all panels side by side, from 24 pixels, the least that a finger can hit. @param {Explorer} explorer */
export function fit(explorer) {
  const { panels, grids, style } = explorer;
  const width = panels.clientWidth;
  if (!width) return;
  panels.classList.toggle("narrow", width < 480);
  const [first, last] = ["input", "output"].map((role) => panels.querySelector(`.panel.${role}`));
  const fits = (/** @type {number} */ cell) => {
    style.setProperty("--cell", `${cell}px`);
    return !last || last.offsetTop === first.offsetTop;
  };
  if (fits(24)) return void [36, 34, 32, 30, 28, 26, 24].find(fits); // each try lays the page out
  const widest = Math.max(...grids.map(({ columns }) => columns.length));
  style.setProperty("--cell", `${Math.max(24, Math.min(36, Math.floor((width - 4) / widest)))}px`);
}
