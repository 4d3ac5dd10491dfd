// What the kernel lab shows, as one object and as the text behind `?w=`: `kernel=sobel_x,border=reflect`.
// @ts-check
import { given, read, starts, text } from "../shared/grammar.js";
import grammar from "./grammar.js";

/** @typedef {{kernel: number[][], divisor: number, border: import("../shared/torch.js").Mode, negatives: "grey" | "absolute" | "clamp",
 *   picture: "china" | "flower" | "own", colours: "grey" | "rgb", at: [number, number]}} State `at` is row and column under the loupe */

/** @type {import("../shared/grammar.js").Keys} */
const KEYS = grammar.keys;

/** Kernels with whole numbers, and what their sums are divided by. @type {Record<string, {kernel: number[][], divisor: number}>} */
export const PRESETS = grammar.kernels;

/** @type {Record<string, string[]>} */
export const CHOICES = Object.fromEntries(
  ["border", "negatives", "picture", "colours"].map((key) => [key, KEYS[key].choice ?? []]),
);

const DIGITS = 6; // after the point, of a weight or divisor
export const MOST = 999.999999; // a weight or divisor is at most this, and at least its negative

/** A weight or divisor as a reader writes it, `1/9` too; undefined where it is none. @param {string} said */
export function typed(said) {
  const [over, under = "1", more] = said
    .trim()
    .replaceAll("−", "-")
    .replace(/[，,]/, ".")
    .split(/\s*[/÷]\s*/);
  const [a, b] = [over, under].map((part) => read({ number: [-MOST, MOST] }, part));
  const value = Number((a / b).toFixed(DIGITS)) + 0;
  return more === undefined && Number.isFinite(value) && Math.abs(value) <= MOST ? value : undefined;
}

/** The name of the preset that this kernel is, or "". @param {Pick<State, "kernel" | "divisor">} state */
export const presetOf = ({ kernel, divisor }) =>
  Object.entries(PRESETS).find(
    ([, preset]) => preset.divisor === divisor && String(preset.kernel) === String(kernel),
  )?.[0] ?? "";

/** How negative results are best shown: around mid-grey where the weights sum to 0, as they are elsewhere. @param {number[][]} kernel */
export const fittingNegatives = (kernel) =>
  Math.abs(kernel.flat().reduce((a, b) => a + b, 0)) < 1e-9 ? "grey" : "clamp";

/** What it leaves out, and what it gets wrong, has its default. @param {string} said @returns {State} */
export function parse(said) {
  const { kernel, ...rest } = { ...starts(KEYS), ...given(KEYS, said) };
  const state = { ...(PRESETS[kernel] ?? { kernel, divisor: 1 }), ...rest };
  return /** @type {any} */ ({ negatives: fittingNegatives(state.kernel), ...state });
}

/** The shortest text that `parse` turns back into this state; a reader's own picture is never part of it. @param {State} state */
export function format(state) {
  const preset = presetOf(state);
  const own = state.picture === "own" ? { picture: undefined, at: undefined } : {};
  const usual = { ...starts(KEYS), negatives: fittingNegatives(state.kernel), divisor: 1 };
  const kernel = preset || state.kernel;
  return text(KEYS, { ...state, kernel, divisor: preset ? undefined : state.divisor, ...own }, usual);
}
