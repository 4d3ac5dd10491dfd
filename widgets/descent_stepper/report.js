// What is said in numbers: of the six lines, of a run, of a learning rate.
// @ts-check
import { h, shown } from "../shared/dom.js";
import { events, PROBLEMS } from "./engine.js";
import { count } from "./state.js";

/** A number in little room. @param {number} value */
export const brief = (value) =>
  Math.abs(value) < 1e6 || !Number.isFinite(value)
    ? shown(value)
    : value
        .toExponential(3)
        .replace(/\.?0*e\+/, "e")
        .replace("-", "−");
/** One that is subtracted or multiplied. @param {number} value */
const enclosed = (value) => (value < 0 ? `(${brief(value)})` : brief(value));
/** @param {number} value */
const short = (value) => brief(Number(value.toPrecision(3)));

/** The learning rates of a run. @param {import("./engine.js").Run} run */
export const rates = (run) =>
  run
    .map(([rate]) => rate)
    .filter((_, i, all) => i < 1 || i === all.length - 1)
    .join(run.length > 2 ? "…" : "→");

/** The numbers that each of the six lines has made. @param {import("./index.js").DescentStepper} stepper @returns {Node[][]} */
export function numbers({ state, updates }) {
  const { inputs, targets, parameters } = PROBLEMS[state.problem];
  const done = count(state.run);
  const whole = state.line === 6;
  const { values, outputs, squares, loss, gradients } = updates[whole ? done - 1 : done];
  const next = whole ? updates[done].values : [];
  const rate = whole ? state.run[state.run.length - 1][0] : state.lr;
  const i = parameters.indexOf(state.follow);
  const coloured = (/** @type {string} */ role, /** @type {string} */ text) => h("b", { class: role }, text);
  const list = (/** @type {number[]} */ all) => all.map(short).join(", ");
  const each = (/** @type {string} */ tail, /** @type {number[]} */ all) =>
    parameters.flatMap((name, n) => [n ? ", " : "", `${name}${tail} = `, coloured("kernel", brief(all[n]))]);
  return [
    each("", updates[0].values),
    [`step = ${whole ? done - 1 : done}; inputs `, coloured("input", list(inputs)), " → targets ", list(targets)],
    ["output = ", coloured("output", list(outputs))],
    [`loss = (${squares.map(short).join(" + ")}) / ${inputs.length} = `, coloured("loss", brief(loss))],
    each(".grad", gradients),
    [
      `${state.follow}: `,
      coloured("kernel", brief(values[i])),
      ` − ${rate} × ${enclosed(gradients[i])} = `,
      coloured("kernel", whole ? brief(next[i]) : "?"),
    ],
  ];
}

/** One run in a sentence. @param {import("./plots.js").Shown} run @param {(key: string, ...values: any[]) => string} word */
export function summary({ run, seed, updates }, word) {
  const losses = updates.map(({ loss }) => loss);
  const { diverged, inf, nan } = events(losses);
  const happened = [
    diverged >= 0 && word("diverged", diverged),
    inf >= 0 && word("inf", inf),
    nan >= 0 && word("nan", nan),
  ].filter(Boolean);
  const parts = [
    rates(run) && word("rate_of", rates(run)),
    seed ? word("seed_of", seed) : "",
    word("after", losses.length - 1, brief(losses[losses.length - 1])),
    ...happened,
  ];
  return parts.filter(Boolean).join(word("comma"));
}
