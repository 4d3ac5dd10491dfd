// Something that goes on by itself: a button that starts and stops it, and it stops where nobody sees it.
// @ts-check
import { h } from "./dom.js";

export const still = matchMedia("(prefers-reduced-motion: reduce)");

export class Player {
  timer = 0;

  /** @param {{play: string, pause: string, every: number, step: () => boolean | void, start?: () => void, stopped?: () => void}} options
   *   the button's two words; milliseconds from step to step; `step` returns false where it ends */
  constructor(options) {
    this.options = options;
    this.button = h("button", { type: "button", class: "player", onclick: () => this.toggle() }, options.play);
  }

  get running() {
    return this.timer !== 0;
  }

  toggle() {
    if (this.running) this.stop();
    else this.start();
  }

  /** Begin, but where motion is unwelcome. */
  start() {
    if (this.running || still.matches) return;
    const { pause, every, step, start } = this.options;
    start?.();
    this.button.textContent = pause;
    this.timer = window.setInterval(() => step() === false && this.stop(), every);
  }

  stop() {
    if (!this.running) return;
    clearInterval(this.timer);
    this.timer = 0;
    this.button.textContent = this.options.play;
    this.options.stopped?.();
  }

  /** Stop when this is no longer seen. @param {Element} element */
  stopsOutOfView(element) {
    new IntersectionObserver(([{ isIntersecting }]) => !isIntersecting && this.stop()).observe(element);
  }
}
