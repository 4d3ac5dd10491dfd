// One cell taken apart: what it reads, times the weights, and the sum; or its share in the score that is traced back.
// @ts-check
import { h } from "../shared/dom.js";
import { biasOf, LAYERS, place, reads } from "./engine.js";
import { brief } from "./numbers.js";

const LARGEST = 8; // products of a long sum that are written out

const factor = (/** @type {number} */ value) => (value < 0 ? `(${brief(value)})` : brief(value));
const part = (/** @type {...any} */ ...content) => h("div", { class: "part" }, ...content);
const plus = (/** @type {string} */ sign) => h("span", { class: "plus" }, sign);
const quiet = (/** @type {string} */ text) => h("span", { class: "quiet" }, text);

/** @param {{from: number, weight: number, value: number}} term */
const product = ({ value, weight }) =>
  h(
    "span",
    { class: "term" },
    h("i", { class: "input" }, brief(value)),
    "×",
    h("i", { class: "kernel" }, factor(weight)),
  );

/** @param {import("./index.js").NetXray} xray @param {{layer: number, cell: number}} at @returns {{said: string, content: Node[], read: number[]}} */
export function takeApart(xray, { layer, cell }) {
  const { net, values } = xray;
  const { kind, shape, name } = LAYERS[layer];
  const before = LAYERS[layer - 1].shape;
  /** @type {{from: number, weight: number, value: number}[]} */ const terms = [];
  reads(net, values, layer, cell, (from, weight) => terms.push({ from, weight, value: values[layer - 1][from] }));
  const read = terms.map(({ from }) => from);
  const result = values[layer][cell];
  const title = `${name}[${place(shape, cell).join(", ")}]`;
  const equals = part(plus("="), h("i", { class: "output" }, brief(result)));
  const bias = part(
    plus("+"),
    h("i", { class: "kernel" }, factor(biasOf(net, layer, cell))),
    quiet(` ${xray.word("bias")}`),
  );
  const sum = (/** @type {typeof terms} */ some) => some.reduce((all, { weight, value }) => all + weight * value, 0);
  if (kind === "relu")
    return {
      read,
      said: xray.word(`said_relu`, title, brief(result)),
      content: [part(`max(0, `, h("i", { class: "input" }, brief(terms[0].value)), ")"), equals],
    };
  if (kind === "flatten") {
    const [c, i, j] = place(before, cell);
    return {
      read,
      said: xray.word("said_flatten", title, `pool2[${c}, ${i}, ${j}]`, brief(result)),
      content: [part(quiet(`${c} × 36 + ${i} × 6 + ${j} = ${cell}`)), equals],
    };
  }
  if (kind === "pool") {
    const four = terms.flatMap(({ value, weight }, n) => [
      n ? ", " : "",
      h(weight ? "b" : "span", { class: "input" }, brief(value)),
    ]);
    return { read, said: xray.word("said_pool", title, brief(result)), content: [part("max(", ...four, ")"), equals] };
  }
  if (kind === "conv") {
    const channels = Array.from({ length: before[0] }, (_, c) => terms.slice(9 * c, 9 * c + 9));
    const blocks = channels.map((nine, c) =>
      part(
        before[0] > 1 ? quiet(xray.word("channel", c)) : null,
        ...[0, 3, 6].map((start) =>
          h(
            "div",
            { class: "row" },
            ...nine.slice(start, start + 3).flatMap((term, n) => [plus(c + start + n ? "+" : ""), product(term)]),
          ),
        ),
        before[0] > 1 ? quiet(`= ${brief(sum(nine))}`) : null,
      ),
    );
    return {
      read,
      said: xray.word("said_sum", title, brief(result), terms.length),
      content: [h("div", { class: "channels" }, ...blocks), bias, equals],
    };
  }
  const ordered = [...terms].sort((a, b) => Math.abs(b.weight * b.value) - Math.abs(a.weight * a.value));
  const rows = ordered
    .slice(0, LARGEST)
    .map((term) =>
      h(
        "div",
        { class: "row" },
        plus("+"),
        product(term),
        quiet(` = ${brief(term.weight * term.value)}`),
        quiet(` ${xray.word("from", term.from)}`),
      ),
    );
  const rest = ordered.slice(LARGEST);
  return {
    read,
    said: xray.word("said_sum", title, brief(result), terms.length),
    content: [
      part(...rows),
      part(plus("+"), brief(sum(rest)), quiet(` ${xray.word("rest", rest.length)}`)),
      bias,
      equals,
    ],
  };
}

/** The share of a cell in the score of a digit. @param {import("./index.js").NetXray} xray @param {{layer: number, cell: number}} at */
export function shareOf({ values, gradients, state, word }, { layer, cell }) {
  const [value, gradient] = [values[layer][cell], gradients[layer][cell]];
  const share = part(
    h("i", { class: "input" }, brief(value)),
    " × ",
    h("i", { class: "kernel" }, factor(gradient)),
    " = ",
    h("b", {}, brief(value * gradient)),
  );
  return { share, text: brief(value * gradient), digit: state.digit };
}
