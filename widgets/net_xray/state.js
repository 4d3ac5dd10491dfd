// What the X-ray shows, as one object and as the text behind `?w=`: `sample=3,at=conv2.4.6.6,for=7`.
// state.py reads the same text when the site is built.
// @ts-check
import { boardText, readBoard } from "./digit.js";
import { LAYERS, size } from "./engine.js";

/** @typedef {{sample: number, board: Uint8Array | null, at: {layer: number, cell: number} | null, digit: number | null, epoch: number | null}} State
 *   `board` is the reader's own drawing, in place of a sample; `at` the cell that is taken apart; `digit` the one whose
 *   score is traced back; `epoch` where the replay stands, once it is open */

export const EPOCHS = 20;
const MOST_SAMPLES = 60;

/** `conv2.4.6.6`, or `fc1.17`. @param {string} text @returns {State["at"]} */
function parsePlace(text) {
  const [name, ...numbers] = text.split(".");
  const layer = LAYERS.findIndex((one) => one.name === name);
  if (layer < 1 || !numbers.every((number) => /^\d{1,3}$/.test(number))) return null;
  const { shape } = LAYERS[layer];
  const right = numbers.length === shape.length && numbers.every((number, n) => Number(number) < shape[n]);
  return right ? { layer, cell: numbers.reduce((all, number, n) => all * shape[n] + Number(number), 0) } : null;
}

/** @param {NonNullable<State["at"]>} at */
export function placeText({ layer, cell }) {
  const { name, shape } = LAYERS[layer];
  const numbers = shape.map((_, n) => Math.floor(cell / size(shape.slice(n + 1))) % shape[n]);
  return [name, ...numbers].join(".");
}

/** A whole number below `most`, or null. @param {string | undefined} text @param {number} most */
const number = (text, most) => (/^\d{1,2}$/.test(text ?? "") && Number(text) < most ? Number(text) : null);

/** What it leaves out, and what it gets wrong, has its default. @param {string} text @returns {State} */
export function parse(text) {
  const given = Object.fromEntries(
    text
      .slice(0, 400)
      .split(",")
      .map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]),
  );
  return {
    sample: number(given.sample, MOST_SAMPLES) ?? 0,
    board: readBoard(given.draw ?? "") ?? null,
    at: parsePlace(given.at ?? ""),
    digit: number(given.for, 10),
    epoch: number(given.epoch, EPOCHS + 1),
  };
}

/** The shortest text that `parse` turns back into this state. @param {State} state */
export function format({ sample, board, at, digit, epoch }) {
  return [
    board ? `draw=${boardText(board)}` : sample ? `sample=${sample}` : "",
    at ? `at=${placeText(at)}` : "",
    digit === null ? "" : `for=${digit}`,
    epoch === null ? "" : `epoch=${epoch}`,
  ]
    .filter(Boolean)
    .join(",");
}
