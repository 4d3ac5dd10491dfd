// One window in numbers: the pixels under it times the weights, their sum, and the brightness that it becomes.
// @ts-check
import { h, shown } from "../shared/dom.js";
import { sourceOf } from "../shared/torch.js";
import { pixels } from "./filter.js";

/** @param {import("./index.js").KernelLab} lab @param {boolean} loudly also to a screen reader */
export function drawLoupe(lab, loudly) {
  const {
    state,
    input,
    result,
    place: [row, column],
  } = lab;
  const { kernel, divisor, border } = state;
  const ring = (kernel.length - 1) / 2;
  const channel = input.planes.length === 3 ? 1 : 0;
  let sum = 0;
  const cells = kernel.flatMap((line, a) =>
    line.map((weight, b) => {
      const [i, j] = [sourceOf(row + a - ring, input.height, border), sourceOf(column + b - ring, input.width, border)];
      const inside =
        row + a - ring >= 0 &&
        row + a - ring < input.height &&
        column + b - ring >= 0 &&
        column + b - ring < input.width;
      const known = i >= 0 && j >= 0 && i < input.height && j < input.width;
      const value = known ? input.planes[channel][i * input.width + j] : 0;
      sum += value * weight;
      return h(
        "div",
        { class: "cell", style: `--shade: rgb(${value} ${value} ${value})` },
        h("span", { class: "shade" }),
        h("span", { class: inside ? "input" : "padding" }, shown(value)),
        h("span", { class: "weight" }, `×${weight < 0 ? `(${shown(weight)})` : shown(weight)}`),
      );
    }),
  );
  const value = result.planes[channel][row * result.width + column];
  const one = { width: 1, height: 1, planes: [Float32Array.of(value)] };
  const bright = pixels(one, state.negatives).data[0];
  lab.loupe.style.setProperty("--side", String(kernel.length));
  lab.loupe.replaceChildren(
    h("div", { class: "cells" }, ...cells),
    h(
      "p",
      { class: "equation" },
      h("b", { class: "sum" }, shown(sum)),
      ...(divisor === 1 ? [] : [" ÷ ", h("b", {}, shown(divisor)), " = ", h("b", { class: "output" }, shown(value))]),
      " → ",
      h("span", { class: "swatch", style: `background: rgb(${bright} ${bright} ${bright})` }),
      " ",
      h("b", { class: "output" }, String(bright)),
      channel ? h("span", { class: "note" }, ` ${lab.word("green")}`) : null,
    ),
  );
  lab.live.setAttribute("aria-live", loudly ? "polite" : "off");
  lab.live.textContent =
    divisor === 1
      ? lab.word("said_plain", row, column, shown(sum), bright)
      : lab.word("said", row, column, shown(sum), shown(divisor), shown(value), bright);
  lab.before.setAttribute("aria-label", lab.word("loupe", row, column));
  for (const [n, mark] of lab.shadowRoot?.querySelectorAll(".mark").entries() ?? []) {
    const side = n ? 1 : kernel.length; // a window on the input, one pixel on the output
    const around = (side - 1) / 2;
    /** @type {HTMLElement} */ (mark).style.cssText =
      `left: ${(100 * (column - around)) / input.width}%; top: ${(100 * (row - around)) / input.height}%; width: ${(100 * side) / input.width}%; height: ${(100 * side) / input.height}%`;
  }
}
