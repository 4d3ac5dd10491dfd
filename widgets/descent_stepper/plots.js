// The two drawings: the losses of up to four runs on a logarithmic scale; and the valley of one weight, or points and their line.
// @ts-check
import { svg } from "../shared/dom.js";
import { events, PROBLEMS } from "./engine.js";
import { brief, rates } from "./report.js";

/** @typedef {import("./engine.js").Update} Update
 * @typedef {{run: import("./engine.js").Run, seed: number, updates: Update[]}} Shown a run and what it computed */

export const DASHES = ["7 3", "2 3", "9 3 2 3"]; // of the earlier runs
const HEIGHT = 230;
const [LEFT, TOP, BOTTOM] = [46, 24, HEIGHT - 34];

/** @param {number} x @param {number} y @param {string} content @param {Record<string, any>} attributes */
function text(x, y, content, attributes = {}) {
  const element = svg("text", { x, y, dy: ".35em", ...attributes });
  element.textContent = content;
  return element;
}

/** @param {number[][]} points @param {Record<string, any>} attributes */
const path = (points, attributes) =>
  svg("path", {
    d: "M" + points.map((point) => point.map((number) => number.toFixed(1)).join()).join("L"),
    ...attributes,
  });

/** A frame as wide as its place, with names at its axes. @param {Element} place @param {string} label @param {string} up @param {string} across @param {Node[]} parts */
function draw(place, label, up, across, parts) {
  const width = widthOf(place);
  const frame = svg("svg", {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    width,
    height: HEIGHT,
    role: "img",
    "aria-label": label,
  });
  frame.append(
    path(
      [
        [LEFT, TOP - 6],
        [LEFT, BOTTOM],
        [width - 4, BOTTOM],
      ],
      { class: "axis" },
    ),
    ...parts,
    text(4, 8, up),
    text(width - 4, HEIGHT - 7, across, { "text-anchor": "end" }),
  );
  place.replaceChildren(frame);
}

/** @param {Element} place */
const widthOf = (place) => Math.max(220, Math.floor(place.clientWidth) || 420);

/** Round numbers between two others. @param {number} from @param {number} to @param {number} most how many */
function ticks(from, to, most) {
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: most + 2 }, (_, i) => (Math.ceil(from / step) + i) * step).filter((tick) => tick <= to);
}

/** Losses against updates; 0, inf and nan have lines of their own, so that no run is ever missing.
 * @param {Element} place @param {Shown[]} runs the present one last @param {(key: string, ...values: any[]) => string} word */
export function drawLosses(place, runs, word) {
  const losses = runs.map(({ updates }) => updates.map(({ loss }) => loss));
  const all = losses.flat();
  const usual = all.filter((loss) => loss > 0 && loss < Infinity).map(Math.log10);
  const low = Math.floor(Math.min(...usual, 0));
  const high = Math.ceil(Math.max(...usual, 0.5));
  const rows = [
    ...(all.includes(0) ? ["0"] : []),
    "",
    ...(all.includes(Infinity) ? ["inf"] : []),
    ...(all.some(Number.isNaN) ? ["nan"] : []),
  ];
  const below = rows[0] ? 22 : 0;
  const above = 18 * (rows.length - rows.indexOf("") - 1);
  const right = widthOf(place) - 62;
  const far = Math.max(10, ...losses.map((one) => one.length - 1));
  const across = (/** @type {number} */ step) => LEFT + (step / far) * (right - LEFT);
  const up = (/** @type {number} */ loss) => {
    if (loss === 0) return BOTTOM - 6;
    if (!(loss < Infinity)) return TOP + (Number.isNaN(loss) ? 0 : above - 18);
    return BOTTOM - below - ((Math.log10(loss) - low) / (high - low)) * (BOTTOM - below - TOP - above);
  };
  /** @type {Node[]} */
  const parts = [];
  for (const step of ticks(0, far, 5))
    parts.push(text(across(step), BOTTOM + 12, String(step), { "text-anchor": "middle" }));
  for (const power of ticks(low, high, 4).filter(Number.isInteger))
    parts.push(
      level(
        up(10 ** power),
        power ? "10" + [...String(power)].map((c) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(c)]).join("") : "1",
      ),
    );
  for (const row of rows) if (row) parts.push(level(up(Number({ inf: Infinity }[row] ?? row)), row));
  /** @type {{y: number, node: Element}[]} */
  const names = [];
  losses.forEach((one, n) => {
    const present = n === runs.length - 1;
    const points = one.map((loss, step) => [across(step), up(loss)]);
    const [x, y] = points[points.length - 1];
    parts.push(
      path(points, { class: present ? "run present" : "run", "stroke-dasharray": present ? "none" : DASHES[n] }),
    );
    if (present && points.length < 42) parts.push(...points.map(([cx, cy]) => svg("circle", { cx, cy, r: 2.5 })));
    names.push({ y, node: text(x + 6, y, rates(runs[n].run), { class: present ? "name present" : "name" }) });
    const at = events(one).diverged;
    if (at < 0) return;
    const [ex, ey] = points[at];
    const end = ex > (LEFT + right) / 2;
    parts.push(
      path(
        [
          [ex - 4, ey - 4],
          [ex + 4, ey + 4],
          [ex, ey],
          [ex - 4, ey + 4],
          [ex + 4, ey - 4],
        ],
        { class: "run present" },
      ),
    );
    const beside = ey + (end ? -4 : 12);
    if (present)
      names.push({
        y: beside,
        node: text(end ? ex - 9 : ex + 9, beside, word("diverged", at), {
          class: "name present",
          "text-anchor": end ? "end" : "start",
        }),
      });
  });
  names.sort((a, b) => a.y - b.y);
  names.forEach((name, i) => (name.y = Math.max(name.y, i ? names[i - 1].y + 14 : 0)));
  names.reverse().forEach((name, i) => (name.y = Math.min(name.y, i ? names[i - 1].y - 14 : BOTTOM - 4)));
  for (const { y, node } of names) node.setAttribute("y", String(y));
  draw(place, word("losses"), word("loss_log"), word("updates"), [...parts, ...names.map(({ node }) => node)]);

  function level(/** @type {number} */ y, /** @type {string} */ name) {
    const group = svg("g");
    group.append(
      path(
        [
          [LEFT, y],
          [right, y],
        ],
        { class: "level" },
      ),
      text(LEFT - 6, y, name, { "text-anchor": "end" }),
    );
    return group;
  }
}

/** The loss for every weight, and the way that the weight has gone. @param {Element} place @param {Update[]} updates @param {(key: string, ...values: any[]) => string} word */
export function drawValley(place, updates, word) {
  const right = widthOf(place) - 12;
  const walked = updates
    .filter(({ loss }) => loss < Infinity)
    .slice(-60)
    .map(({ values, loss }) => [values[0], loss]);
  const reach = Math.max(2.2, ...walked.map(([weight]) => Math.abs(weight - 2) * 1.1));
  const most = 5 * reach ** 2;
  const at = (/** @type {number} */ weight, loss = 0) => [
    LEFT + ((weight - 2 + reach) / (2 * reach)) * (right - LEFT),
    BOTTOM - (loss / most) * (BOTTOM - TOP),
  ];
  const valley = Array.from({ length: 81 }, (_, i) => 2 - reach + (i / 40) * reach).map((weight) =>
    at(weight, 5 * (weight - 2) ** 2),
  );
  const points = walked.map(([weight, loss]) => at(weight, loss));
  draw(place, word("valley", brief(updates[updates.length - 1].values[0])), word("loss"), word("weight"), [
    ...ticks(2 - reach, 2 + reach, 4).map((weight) =>
      text(at(weight)[0], BOTTOM + 12, brief(weight), { "text-anchor": "middle" }),
    ),
    ...ticks(0, most, 4).map((loss) => text(LEFT - 6, at(2, loss)[1], brief(loss), { "text-anchor": "end" })),
    path(valley, { class: "axis" }),
    path(points, { class: "way" }),
    ...points.map(([cx, cy], i) => svg("circle", { class: "weight", cx, cy, r: i === points.length - 1 ? 5.5 : 3 })),
  ]);
}

/** The points, and the line that the parameters make. @param {Element} place @param {Update[]} updates @param {(key: string, ...values: any[]) => string} word */
export function drawLine(place, updates, word) {
  const { inputs, targets } = PROBLEMS.line;
  const right = widthOf(place) - 12;
  const at = (/** @type {number} */ x, /** @type {number} */ y) => [
    LEFT + ((x + 0.25) / 4) * (right - LEFT),
    BOTTOM - ((Math.max(-99, Math.min(99, y)) + 4) / 14) * (BOTTOM - TOP),
  ];
  const {
    values: [weight, bias],
    outputs,
  } = updates[updates.length - 1];
  const inside = svg("svg", {
    x: LEFT,
    y: TOP - 6,
    width: right - LEFT,
    height: BOTTOM - TOP + 6,
    viewBox: `${LEFT} ${TOP - 6} ${right - LEFT} ${BOTTOM - TOP + 6}`,
  });
  const line = (/** @type {number[]} */ [w, b]) => [-0.25, 3.75].map((x) => at(x, w * x + b));
  const known = Number.isFinite(weight) && Number.isFinite(bias);
  inside.append(
    path(line(updates[0].values), { class: "axis", "stroke-dasharray": "3 4" }),
    ...(known
      ? [
          ...inputs.map((x, i) => path([at(x, targets[i]), at(x, outputs[i])], { class: "axis" })),
          path(line([weight, bias]), { class: "outputs" }),
        ]
      : []),
    ...inputs.map((x, i) => svg("circle", { cx: at(x, targets[i])[0], cy: at(x, targets[i])[1], r: 4 })),
  );
  draw(place, word("points", brief(weight), brief(bias)), word("targets"), word("inputs"), [
    ...[0, 1, 2, 3].map((x) => text(at(x, 0)[0], BOTTOM + 12, String(x), { class: "inputs", "text-anchor": "middle" })),
    ...[0, 4, 8].map((y) => text(LEFT - 6, at(0, y)[1], String(y), { "text-anchor": "end" })),
    inside,
  ]);
}
