// From a drawing to what Net is given, by the steps of snippets/project/ink.py: stretched, even, upright, counted, enlarged.
// @ts-check

export const SIDE = 32; // of the board, of the framed cells and of Net's input
const FIELDS = 8; // of the data set's pictures
const MOST = 16; // cells in a field
const [WIDE, HIGH] = [20, 32]; // what ink is stretched to
const [PEEL, FATTEN] = [
  [412, 560],
  [256, 108],
]; // cells of ink from which strokes are changed once, twice

/** First row and column of the ink, and its size; null of an empty board. @param {Uint8Array} board 1 is ink */
export function box(board) {
  const ink = [...board.keys()].filter((n) => board[n]);
  if (!ink.length) return null;
  const [rows, columns] = [ink.map((n) => Math.floor(n / SIDE)), ink.map((n) => n % SIDE)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { top, left, height: Math.max(...rows) - top + 1, width: Math.max(...columns) - left + 1, ink: ink.length };
}

/** A drawing as the data set's makers had them before they counted. @param {Uint8Array} board */
export const framed = (board) => upright(even(stretched(board)));

/** @param {Uint8Array} board */
function stretched(board) {
  const cells = new Uint8Array(SIDE ** 2);
  const cut = box(board);
  if (!cut) return cells;
  const { top, left, height, width } = cut;
  const wide = Math.min(WIDE, Math.max(1, Math.floor((64 * width) / height))); // a bare 1 stays slim
  const high = Math.min(HIGH, Math.max(1, Math.floor((60 * height) / width))); // a dash stays flat
  const [down, right] = [(SIDE - high) >> 1, (SIDE - wide) >> 1];
  for (let i = 0; i < high; i++) {
    for (let j = 0; j < wide; j++)
      cells[(down + i) * SIDE + right + j] =
        board[(top + Math.floor((i * height) / high)) * SIDE + left + Math.floor((j * width) / wide)];
  }
  return cells;
}

/** @param {Uint8Array} cells */
function even(cells) {
  const ink = cells.reduce((a, b) => a + b, 0);
  for (const limit of PEEL) if (ink > limit) cells = spread(cells, 0);
  for (const limit of FATTEN) if (ink && ink < limit) cells = spread(cells, 1);
  return cells;
}

/** Let ink (1) or paper (0) take the cells that touch it on one of four sides; beyond the edge is paper.
 * @param {Uint8Array} cells @param {number} what */
const spread = (cells, what) =>
  cells.map((cell, n) => {
    const [i, j] = [Math.floor(n / SIDE), n % SIDE];
    const sides = [
      i ? cells[n - SIDE] : 0,
      i < SIDE - 1 ? cells[n + SIDE] : 0,
      j ? cells[n - 1] : 0,
      j < SIDE - 1 ? cells[n + 1] : 0,
    ];
    return sides.includes(what) ? what : cell;
  });

/** Shift rows until the left edge near the top stands above that near the bottom. @param {Uint8Array} cells */
function upright(cells) {
  const edges = Array.from({ length: SIDE }, (_, i) => cells.subarray(i * SIDE, (i + 1) * SIDE).indexOf(1));
  const rows = [...edges.keys()].filter((i) => edges[i] >= 0);
  const [top, bottom] = [rows[0] + 2, rows[rows.length - 1] - 2]; // the very ends vary
  if (!(bottom > top) || edges[top] < 0 || edges[bottom] < 0) return cells;
  const lean = edges[top] - edges[bottom];
  return cells.map((_, n) => {
    const i = Math.floor(n / SIDE);
    return cells[i * SIDE + (((((n % SIDE) - rounded(((i - 16) * lean) / (bottom - top))) % SIDE) + SIDE) % SIDE)];
  });
}

/** As Python rounds: a half to the even neighbour. @param {number} value */
const rounded = (value) => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));

/** Ink in each of 8×8 fields, from 0 to 16. @param {Uint8Array} cells */
export function counted(cells) {
  const counts = new Float32Array(FIELDS ** 2);
  cells.forEach((ink, n) => (counts[FIELDS * (n >> 7) + (n % SIDE >> 2)] += ink));
  return counts;
}

/** The 64 counts as Net's input: 32×32 numbers from 0 to 1, between the fields' middles along straight lines
 * (F.interpolate with mode="bilinear"). @param {ArrayLike<number>} counts */
export function enlarged(counts) {
  const scale = SIDE / FIELDS;
  const along = Array.from({ length: SIDE }, (_, x) => {
    const at = Math.max((x + 0.5) / scale - 0.5, 0);
    const first = Math.floor(at);
    return { first, second: Math.min(first + 1, FIELDS - 1), share: at - first };
  });
  return Float32Array.from({ length: SIDE ** 2 }, (_, n) => {
    const [y, x] = [along[Math.floor(n / SIDE)], along[n % SIDE]];
    const row = (/** @type {number} */ i) =>
      counts[i * FIELDS + x.first] * (1 - x.share) + counts[i * FIELDS + x.second] * x.share;
    return (row(y.first) * (1 - y.share) + row(y.second) * y.share) / MOST;
  });
}

/** A sample's counts, written as letters. @param {string} letters */
export const countsOf = (letters) => Float32Array.from(letters, (letter) => parseInt(letter, 17));

/** 1024 pixels as text for an address, and back; undefined where the text is not a board. @param {Uint8Array} board */
export function boardText(board) {
  const bytes = Uint8Array.from({ length: board.length / 8 }, (_, n) =>
    parseInt(board.slice(8 * n, 8 * n + 8).join(""), 2),
  );
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
}

/** @param {string} text */
export function readBoard(text) {
  if (!/^[\w-]{171}$/.test(text)) return undefined;
  const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from({ length: SIDE ** 2 }, (_, n) => (bytes.charCodeAt(n >> 3) >> (7 - (n & 7))) & 1);
}

/** The typical digit (of the data set, ten of each) that is nearest: its number and how far it is, ink from 0 to 1.
 * @param {Float32Array} counts @param {Float32Array[]} typical */
export function nearest(counts, typical) {
  const far = typical.map((one) => Math.hypot(...one.map((count, n) => (count - counts[n]) / MOST)));
  const distance = Math.min(...far);
  return { number: far.indexOf(distance), distance };
}

/** What is no drawing of a digit whatever its shape: "" or the key of a warning. @param {Uint8Array} board */
export function unsuitable(board) {
  const cut = box(board);
  if (!cut) return "empty";
  if (Math.max(cut.height, cut.width) < FIELDS) return "too_small";
  return cut.ink > 0.7 * cut.height * cut.width && cut.width > cut.height / 2 ? "a_block" : "";
}
