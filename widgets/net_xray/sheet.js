// One layer as pictures: its maps side by side, or its numbers in rows, in colours; a cell can be walked to and chosen.
// @ts-check
import { h } from "../shared/dom.js";
import { LAYERS } from "./engine.js";

/** @typedef {{positive: number[], negative: number[], ink: string, mark: string}} Colours red, green and blue of a number above and below 0 */

const GAMMA = 0.6; // small numbers are drawn a little stronger than in proportion, so that they can be seen
const GAP = 5; // screen pixels between two maps
const CELLS = { 32: 3, 30: 3, 15: 6, 13: 5, 6: 9 }; // screen pixels of a cell, by the side of its map
const ROWS = { 576: [6, 12, 18], 120: [3, 5, 6], 84: [2, 3, 4], 10: [1] }; // in how many rows numbers without a map may stand

export class Sheet {
  canvas = h("canvas", { tabindex: "0", role: "application" });
  maps = 1;
  rows = 1; // of one map
  across = 1; // columns of one map
  columns = 1; // maps beside each other
  cell = 9; // screen pixels
  current = 0; // the cell that the keyboard is at

  /** @param {number} layer @param {{pick: (cell: number) => void, leave: () => void, look: (cell: number | null) => void}} actions */
  constructor(layer, actions) {
    this.layer = layer;
    const { shape } = LAYERS[layer];
    if (shape.length > 1) [this.maps, this.rows, this.across] = shape;
    const { canvas } = this;
    canvas.addEventListener("click", (/** @type {PointerEvent} */ event) => {
      const cell = this.under(event);
      if (cell !== null) actions.pick(cell);
    });
    canvas.addEventListener(
      "pointermove",
      (/** @type {PointerEvent} */ event) => event.pointerType !== "touch" && actions.look(this.under(event)),
    );
    canvas.addEventListener("pointerleave", () => actions.look(null));
    canvas.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape") return actions.leave();
      const cell = this.walk(event.key);
      if (cell === null) return;
      event.preventDefault();
      actions.pick(cell);
    });
  }

  /** Fit into a width. @param {number} width */
  fit(width) {
    const { shape } = LAYERS[this.layer];
    if (shape.length === 1) {
      const choices = ROWS[/** @type {576} */ (shape[0])];
      this.rows = choices.find((rows) => (shape[0] / rows) * 5 <= width) ?? choices[choices.length - 1];
      this.across = shape[0] / this.rows;
      this.cell = Math.max(3, Math.min(12, Math.floor(width / this.across)));
    } else this.cell = CELLS[/** @type {30} */ (this.rows)];
    const map = this.across * this.cell;
    const fits = Math.max(1, Math.floor((width + GAP) / (map + GAP)));
    this.columns =
      [this.maps, this.maps / 2, this.maps / 4, 2, 1].find((count) => Number.isInteger(count) && count <= fits) ?? 1;
    this.canvas.width = this.columns * (map + GAP) - GAP;
    this.canvas.height = (this.maps / this.columns) * (this.rows * this.cell + GAP) - GAP;
  }

  /** Left and top of a cell on the canvas. @param {number} cell */
  corner(cell) {
    const area = this.rows * this.across;
    const [map, i, j] = [Math.floor(cell / area), Math.floor((cell % area) / this.across), cell % this.across];
    return [
      (map % this.columns) * (this.across * this.cell + GAP) + j * this.cell,
      Math.floor(map / this.columns) * (this.rows * this.cell + GAP) + i * this.cell,
    ];
  }

  /** The cell in row `y`, column `x` of the whole sheet, gaps left out; null beyond its edge. @param {number} y @param {number} x */
  cellAt(y, x) {
    if (y < 0 || x < 0 || x >= this.columns * this.across || y >= (this.maps / this.columns) * this.rows) return null;
    const map = Math.floor(y / this.rows) * this.columns + Math.floor(x / this.across);
    return (map * this.rows + (y % this.rows)) * this.across + (x % this.across);
  }

  /** @param {PointerEvent} event */
  under(event) {
    const box = this.canvas.getBoundingClientRect();
    const along = (
      /** @type {number} */ at,
      /** @type {number} */ far,
      /** @type {number} */ pixels,
      /** @type {number} */ count,
    ) => {
      const on = (at / far) * pixels;
      const one = count * this.cell + GAP;
      const inside = Math.floor((on % one) / this.cell);
      return inside < count ? Math.floor(on / one) * count + inside : -1;
    };
    return this.cellAt(
      along(event.clientY - box.top, box.height, this.canvas.height, this.rows),
      along(event.clientX - box.left, box.width, this.canvas.width, this.across),
    );
  }

  /** Where a key leads from the current cell. @param {string} key */
  walk(key) {
    const area = this.rows * this.across;
    const [map, inMap] = [Math.floor(this.current / area), this.current % area];
    const y = Math.floor(map / this.columns) * this.rows + Math.floor(inMap / this.across);
    const x = (map % this.columns) * this.across + (inMap % this.across);
    const target = {
      ArrowUp: [y - 1, x],
      ArrowDown: [y + 1, x],
      ArrowLeft: [y, x - 1],
      ArrowRight: [y, x + 1],
      Home: [y, 0],
      End: [y, this.columns * this.across - 1],
      Enter: [y, x],
      " ": [y, x],
    }[key];
    return target ? this.cellAt(target[0], target[1]) : null;
  }

  /** @param {Float32Array} values @param {Colours} colours @param {number | null} chosen a cell with a frame @param {number[]} read cells that it reads */
  draw(values, colours, chosen, read) {
    const context = this.canvas.getContext("2d");
    const most = values.reduce((all, value) => Math.max(all, Math.abs(value)), 1e-9);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    values.forEach((value, n) => {
      const [x, y] = this.corner(n);
      context.fillStyle = `rgb(${(value < 0 ? colours.negative : colours.positive).join()},${((Math.abs(value) / most) ** GAMMA).toFixed(3)})`;
      context.fillRect(x, y, this.cell, this.cell);
    });
    context.strokeStyle = colours.ink;
    context.lineWidth = 1;
    for (let map = 0; map < this.maps; map++) {
      const [x, y] = this.corner(map * this.rows * this.across);
      context.strokeRect(x + 0.5, y + 0.5, this.across * this.cell - 1, this.rows * this.cell - 1);
    }
    context.strokeStyle = colours.mark;
    context.lineWidth = 2;
    const frames = chosen === null ? this.windows(read) : [[chosen, chosen]];
    for (const [first, last] of frames) {
      const [[x, y], [right, bottom]] = [this.corner(first), this.corner(last)];
      context.strokeRect(x - 1, y - 1, right - x + this.cell + 2, bottom - y + this.cell + 2);
    }
  }

  /** First and last of the cells read in each map. @param {number[]} read */
  windows(read) {
    const area = this.rows * this.across;
    if (!read.length || read.length >= area * this.maps) return []; // all of them need no frame
    const maps = [...new Set(read.map((cell) => Math.floor(cell / area)))];
    return maps
      .map((map) => read.filter((cell) => Math.floor(cell / area) === map))
      .map((cells) => [cells[0], cells[cells.length - 1]]);
  }
}
