// What the explorer shows, as one object and as the text behind `?w=`: `kernel_size=3x5,stride=2,input=6x6`.
// @ts-check
import { given, read, starts, text, write } from "../shared/grammar.js";
import grammar from "./grammar.js";

/** @typedef {import("./engine.js").Arguments & {input: (number | null)[], input_dtype: string, input_device: string,
 *   image: string, weights: string, at: string}} State `input` is [C, H, W]; C null means as many channels as the layer takes */

/** @type {import("../shared/grammar.js").Keys} */
export const KEYS = grammar.keys;
export const ARGUMENTS = Object.keys(KEYS).slice(0, grammar.arguments);

const whole = (/** @type {number[]} */ size) => (size.length === 2 ? [null, ...size] : size);
const known = (/** @type {(number | null)[]} */ size) => size.filter((part) => part !== null);

/** @returns {State} */
export const defaults = () => parse("");

/** One value as a reader writes it: also `(3, 5)`, `3×5`, `"same"`; undefined where it is none. @param {string} key @param {string} said */
export function typed(key, said) {
  const clean = said
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^(["'])(.*)\1$/, "$2")
    .replaceAll("−", "-")
    .replace(/\s*[x×,，]\s*/g, "x");
  return read(KEYS[key], clean.trim());
}

/** @param {string} key @param {any} value as an address writes it */
export const written = (key, value) => write(KEYS[key], key === "input" ? known(value) : value);

/** The state that a text describes. What it leaves out, and what it gets wrong, has its default. @param {string} said @returns {State} */
export function parse(said) {
  const state = { ...starts(KEYS), ...given(KEYS, said) };
  return /** @type {any} */ ({ ...state, input: whole(/** @type {any} */ (state).input) });
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export const format = (state) => text(KEYS, { ...state, input: known(state.input) });
