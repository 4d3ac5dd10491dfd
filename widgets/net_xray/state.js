// What the X-ray shows, as one object and as the text behind `?w=`: `sample=3,at=conv2.4.6.6,for=7`.
// @ts-check
import { given, starts, text } from "../shared/grammar.js";
import { product } from "../shared/torch.js";
import { boardText, readBoard } from "./digit.js";
import { LAYERS } from "./engine.js";
import grammar from "./grammar.js";

/** @typedef {{sample: number, board: Uint8Array | null, at: {layer: number, cell: number} | null, digit: number | null, epoch: number | null}} State
 *   `board` is the reader's own drawing, in place of a sample; `at` the cell that is taken apart; `digit` the one whose
 *   score is traced back; `epoch` where the replay stands, once it is open */

/** @type {import("../shared/grammar.js").Keys} */
const KEYS = grammar.keys;

/** `["conv2", 4, 6, 6]`, or `["fc1", 17]`, where Net has such a cell. @param {[string, ...number[]]} place @returns {State["at"]} */
function cellAt([name, ...numbers]) {
  const layer = LAYERS.findIndex((one) => one.name === name);
  const { shape } = LAYERS[layer];
  const right = numbers.every((number, n) => number < shape[n]);
  return right ? { layer, cell: numbers.reduce((all, number, n) => all * shape[n] + number, 0) } : null;
}

/** @param {NonNullable<State["at"]>} at */
const placeOf = ({ layer, cell }) => {
  const { name, shape } = LAYERS[layer];
  return [name, ...shape.map((_, n) => Math.floor(cell / product(shape.slice(n + 1))) % shape[n])];
};

/** `conv2.4.6.6` @param {NonNullable<State["at"]>} at */
export const placeText = (at) => placeOf(at).join(".");

/** What it leaves out, and what it gets wrong, has its default. @param {string} said @returns {State} */
export function parse(said) {
  const state = { ...starts(KEYS), ...given(KEYS, said) };
  return {
    sample: state.sample,
    board: (state.draw && readBoard(state.draw)) ?? null,
    at: state.at ? cellAt(state.at) : null,
    digit: state.for ?? null,
    epoch: state.epoch ?? null,
  };
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export function format({ sample, board, at, digit, epoch }) {
  return text(KEYS, {
    sample: board ? undefined : sample,
    draw: board ? boardText(board) : undefined,
    at: at ? placeOf(at) : undefined,
    for: digit ?? undefined,
    epoch: epoch ?? undefined,
  });
}
