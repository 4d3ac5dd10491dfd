// What the ledger is about, as one object and as the text behind `?w=`: `input=3x48x64,kernel1=5,pool2=1`.
// @ts-check
import { given, starts, text } from "../shared/grammar.js";
import grammar from "./grammar.js";

/** @typedef {Record<string, number>} State */

export const PICTURE = ["channels", "height", "width"];
/** @type {import("../shared/grammar.js").Keys} */
const KEYS = grammar.keys;

/** The least and the most that a key can be. @param {string} key @returns {number[]} */
export const range = (key) => /** @type {any} */ (KEYS[key] ?? KEYS.input.tuple?.[PICTURE.indexOf(key)]).int;

/** What it leaves out, and what it gets wrong, is as in Net. @param {string} said @returns {State} */
export function parse(said) {
  const { input, ...layers } = { ...starts(KEYS), ...given(KEYS, said) };
  return { ...Object.fromEntries(PICTURE.map((key, i) => [key, input[i]])), ...layers };
}

/** Net, with a picture that it takes. */
export const NET = parse("");

/** The shortest text that `parse` turns back into this state. @param {State} state */
export const format = (state) => text(KEYS, { ...state, input: picked(state) });

/** Channels, height and width of the picture. @param {State} state */
export const picked = (state) => PICTURE.map((key) => state[key]);
