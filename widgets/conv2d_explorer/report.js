// What torch refuses, with a repair; and sizes, formula and counts of what it accepts.
// @ts-check
import { h } from "../shared/dom.js";
import { BYTES, effectiveSize } from "../shared/torch.js";
import { explain } from "./repairs.js";
import { written } from "./state.js";

/** @typedef {import("./index.js").Conv2dExplorer} Explorer */

/** @param {Explorer} explorer */
export function showProblem(explorer) {
  const { state, problem, model: m } = explorer;
  const { error, layer, hasNumbers } = m;
  problem.hidden = !error && hasNumbers;
  if (!error)
    return problem.replaceChildren(h("p", {}, explorer.word(state.input_device === "cpu" ? "trap" : "no_numbers")));
  const { key, change } = explain(error.key, state);
  const changes = Object.entries(change).filter(
    ([name, value]) => written(name, value) !== written(name, /** @type {any} */ (state)[name]),
  );
  problem.replaceChildren(
    h("p", { class: "quiet" }, explorer.word(layer ? "when_forward" : "when_build")),
    h("pre", { tabindex: "0", lang: "en" }, h("code", {}, `${error.type}: ${error.message}`)),
    h("p", {}, explorer.word(`error_${key}`), error.varies && ` ${explorer.word("varies")}`),
    h(
      "button",
      { type: "button", class: "repair", onclick: () => explorer.set(change) },
      explorer.word("repair", changes.map(([name, value]) => spoken(state, name, value)).join(", ")),
    ),
  );
}

/** A change as Python would write it. @param {import("./state.js").State} state @param {string} name @param {any} value */
function spoken(state, name, value) {
  if (name === "input") return `input ${[state.in_channels, ...state.input.slice(1)].join("×")}`;
  if (name === "input_dtype") return `image.to(torch.${value})`;
  if (name === "dtype") return `dtype=torch.${value}`;
  return `${name}=${Array.isArray(value) ? `(${value.join(", ")})` : typeof value === "string" ? `"${value}"` : written(name, value)}`;
}

/** @param {Explorer} explorer */
export function showFacts(explorer) {
  const { state, facts, model: m } = explorer;
  const { layer, shape, sides, leftover } = m; // these sides are what is drawn; the formula has what is asked for
  facts.replaceChildren();
  if (!layer || !m.counts) return;
  const { weights, biases, bytes, multiplyAdds } = m.counts;
  const row = (/** @type {string} */ name, /** @type {...any} */ ...value) =>
    h("div", {}, h("dt", {}, explorer.word(name)), h("dd", {}, ...value));
  const role = (/** @type {string} */ kind, /** @type {any} */ text) =>
    h("i", { class: kind }, String(text).replaceAll("-", "−"));
  const size = (/** @type {0 | 1} */ side) => {
    const [before, after] = layer.sides[side];
    const signed = (/** @type {number} */ n) => (n < 0 ? `(−${-n})` : n);
    const pads =
      before === after
        ? [" + 2×", role("padding", signed(before))]
        : [" + ", role("padding", before), " + ", role("padding", after)];
    return row(
      side ? "size_width" : "size_height",
      "⌊(",
      role("input", [m.height, m.width][side]),
      ...pads,
      ` − ${signed(layer.dilation[side])}×(`,
      role("kernel", layer.kernel[side]),
      ` − 1) − 1) / ${signed(layer.stride[side])}⌋ + 1 = `,
      role("output", shape?.[2 + side] ?? "?"),
    );
  };
  const number = (/** @type {number} */ n) => n.toLocaleString("en");
  const notes = shape
    ? [
        Math.max(...layer.dilation) > 1 &&
          Math.max(...layer.kernel) > 1 &&
          explorer.word("effective", ...layer.kernel.map((k, side) => effectiveSize(k, layer.dilation[side]))),
        sides.some(([before, after]) => before !== after) && explorer.word("uneven", ...sides[0], ...sides[1]),
        sides.flat().some((cells) => cells < 0) && explorer.word("cut"),
        leftover.some((cells) => cells > 0)
          ? explorer.word("leftover", ...leftover)
          : explorer.panels.querySelector(".unread") && explorer.word("gaps"),
      ]
    : [];
  facts.append(
    h(
      "dl",
      {},
      size(0),
      size(1),
      row("weight_shape", role("kernel", `(${layer.weightShape.join(", ")})`)),
      shape && row("output_shape", role("output", `(${shape.join(", ")})`)),
      row("parameters", explorer.word("parameters_are", number(weights), number(biases), number(weights + biases))),
      multiplyAdds !== null && row("multiply_adds", number(multiplyAdds)),
      row("bytes", explorer.word("bytes_are", number(bytes), state.dtype, BYTES[state.dtype])),
    ),
    ...notes.filter((note) => typeof note === "string").map((note) => h("p", { class: "note" }, note)),
  );
}
