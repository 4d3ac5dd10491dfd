// The look of the kernel lab, inside its own tree; colours and roles are the site's (assets/style.css).
// @ts-check
import { common } from "../shared/widget.js";

export const style = `${common}
.hidden { display: none; }
.pictures { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; }
figure { min-width: 0; margin: 0; }
figcaption { font-weight: 600; }
figure.input figcaption, .input { color: var(--role-input); }
figure.output figcaption, .output { color: var(--role-output); }
.padding { color: var(--role-padding); }
.canvas { position: relative; overflow: hidden; line-height: 0; background: var(--md-code-bg-color); }
canvas { display: block; width: 100%; max-height: 70vh; }
canvas.before { cursor: crosshair; touch-action: pan-y; }
canvas.coarse { image-rendering: pixelated; }
.mark { position: absolute; min-width: 9px; min-height: 9px; pointer-events: none; outline: 2px solid var(--role-kernel); outline-offset: 1px; box-shadow: 0 0 0 4px #fff9; }
figure.output .mark { outline-color: var(--role-output); }
.bench { display: flex; flex-wrap: wrap; gap: .6rem 1.6rem; align-items: flex-start; margin: .7rem 0; }
.kernel { flex: 0 1 15rem; min-width: 0; }
.reading { flex: 1 1 15rem; min-width: 0; }
.control { display: block; font-size: .62rem; color: var(--md-default-fg-color--light); }
.control :is(select, input) { display: block; width: 100%; color: var(--md-default-fg-color); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin: .4rem 0; }
.weights { display: grid; grid-template-columns: repeat(var(--side), minmax(1.9rem, 1fr)); gap: 2px; max-width: calc(var(--side) * 3.2rem); }
.weights input { width: 100%; min-height: 1.9rem; padding: 0; font-variant-numeric: tabular-nums; text-align: center; background: color-mix(in srgb, var(--role-kernel) calc(var(--tint) * 30%), transparent); border-color: color-mix(in srgb, var(--role-kernel) 50%, transparent); }
.weights input.negative { background: color-mix(in srgb, var(--md-default-fg-color) calc(var(--tint) * 26%), transparent); }
.cells { display: grid; grid-template-columns: repeat(var(--side), minmax(0, 1fr)); gap: 2px; max-width: calc(var(--side) * 4rem); font-variant-numeric: tabular-nums; text-align: center; }
.cell { position: relative; display: flex; flex-wrap: wrap; gap: 0 .15rem; align-items: center; justify-content: center; min-height: 1.9rem; padding: .1rem; font-size: .64rem; line-height: 1.25; border: 1px solid color-mix(in srgb, var(--role-input) 40%, transparent); }
.shade { flex: 0 0 100%; height: .45rem; background: var(--shade); }
.weight, .sum { color: var(--role-kernel); }
.equation { margin: .4rem 0 0; font-size: .76rem; font-variant-numeric: tabular-nums; }
.swatch { display: inline-block; width: 1.1em; height: 1.1em; vertical-align: -.2em; border: 1px solid var(--md-default-fg-color--lighter); }
.live { font-size: .62rem; color: var(--md-default-fg-color--light); }
.controls { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.6rem, 1fr)); gap: .5rem .7rem; margin: .6rem 0; }
.own { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.own .note { flex: 1 1 12rem; }
.camera { margin: .5rem 0; }
video { display: block; width: min(100%, 16rem); margin-bottom: .3rem; }
.player { margin-top: .5rem; }
`;
