// The look of the explorer, inside its own tree; colours and roles are the site's (assets/style.css).
// @ts-check
import { common } from "../shared/widget.js";

export const style = `${common}
:host { --cell: 30px; }
input, select { font-family: var(--md-code-font-family); }
.call { font-size: .72rem; font-weight: 600; }
pre:has(.call) { white-space: pre-wrap; }
.controls { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.6rem, 1fr)); gap: .5rem .7rem; margin: .6rem 0; }
.control label { display: block; font-size: .62rem; color: var(--md-default-fg-color--light); }
.control select { width: 100%; }
.stepper { display: flex; }
.stepper input { flex: 1; width: 2rem; min-width: 0; text-align: center; border-radius: 0; border-inline: 0; }
.stepper button { flex: none; width: 1.5rem; padding: 0; font-size: .75rem; }
.stepper button:first-child { border-radius: .2rem 0 0 .2rem; }
.stepper button:last-child { border-radius: 0 .2rem .2rem 0; }
.presets, .steps { display: flex; flex-wrap: wrap; gap: .35rem; }
.presets { padding: .4rem 0; }
.problem pre { margin: .3rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.repair { font-weight: 600; }
.panels { display: flex; flex-wrap: wrap; gap: .9rem 1.1rem; align-items: flex-start; margin: .9rem 0 .6rem; }
.panel { max-width: 100%; min-width: 0; }
.panel .head { margin: 0 0 .3rem; font-weight: 600; white-space: nowrap; }
.head span { font-weight: 400; font-variant-numeric: tabular-nums; }
.panel > select { margin-bottom: .3rem; color: inherit; }
.panel.input > .head, i.input { color: var(--role-input); }
.panel.kernel > .head, i.kernel { color: var(--role-kernel); }
.panel.output > .head, i.output { color: var(--role-output); }
.note.padding, i.padding { color: var(--role-padding); }
.stack + .stack { margin-top: .4rem; }
.scroll { max-width: 100%; max-height: 34rem; overflow: auto; overscroll-behavior-x: contain; }
.layer { position: relative; width: max-content; padding: 2px; }
.grid > div { display: flex; }
[role="gridcell"] { flex: none; width: var(--cell); height: var(--cell); font-size: min(.68rem, calc(var(--cell) * .46)); line-height: var(--cell); color: var(--md-default-fg-color); text-align: center; font-variant-numeric: tabular-nums; cursor: pointer; user-select: none; background: color-mix(in srgb, var(--tone) calc(var(--tint) * 30%), transparent); box-shadow: inset 0 0 0 .5px color-mix(in srgb, var(--tone) 45%, transparent); }
.long [role="gridcell"] { font-size: min(.58rem, calc(var(--cell) * .38)); letter-spacing: -.03em; }
.longer [role="gridcell"] { font-size: min(.5rem, calc(var(--cell) * .32)); letter-spacing: -.05em; }
.grid.in { --tone: var(--role-input); }
.grid.w { --tone: var(--role-kernel); }
.grid.out { --tone: var(--role-output); }
[role="gridcell"].negative { background: color-mix(in srgb, var(--md-default-fg-color) calc(var(--tint) * 26%), transparent); }
[role="gridcell"].ring { --tone: var(--role-padding); color: var(--role-padding); background: color-mix(in srgb, var(--tone) calc(4% + var(--tint) * 14%), transparent); }
.unread { background-image: repeating-linear-gradient(-45deg, transparent 0 4px, var(--md-default-fg-color--lighter) 4px 5px) !important; }
.cut { color: var(--md-default-fg-color--light) !important; text-decoration: line-through; background: none !important; }
.outside .grid { opacity: .45; }
.stack:not(.outside) .not-read { display: none; }
.window { font-weight: 700; background: color-mix(in srgb, var(--role-kernel) 20%, transparent) !important; }
.from { box-shadow: inset 0 0 0 2px var(--role-padding) !important; }
.grid.out .from { box-shadow: inset 0 0 0 2px var(--role-output) !important; font-weight: 700; }
.now { font-weight: 700; outline: 2px solid var(--md-default-fg-color); outline-offset: -2px; }
.overlay { position: absolute; inset: 2px; overflow: visible; pointer-events: none; }
.overlay :is(rect, line) { fill: none; stroke: var(--role-kernel); stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
.overlay line { stroke: var(--role-padding); stroke-width: 1.5px; opacity: .5; }
.overlay circle { fill: var(--role-padding); opacity: .7; }
.wires { flex: none; width: 5.2rem; }
.wires button { height: auto; padding: .2rem .3rem; line-height: 1.3; }
.narrow > :is(.kernel, .wires) { order: 1; }
.wires svg { display: block; }
.wires .note { white-space: normal; }
.wire { stroke: var(--md-default-fg-color--lightest); stroke-width: 1.2; }
.wire.now { outline: none; stroke: var(--role-kernel); stroke-width: 2; }
circle.in { fill: var(--role-input); cursor: pointer; }
circle.out { fill: var(--role-output); cursor: pointer; }
.steps { margin: .2rem 0 .5rem; }
.live { min-height: 3em; } /* what it says may take two lines; nothing is to jump */
.sum { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: flex-end; padding-bottom: .3rem; overflow-x: auto; font-variant-numeric: tabular-nums; }
.sum .row { display: grid; grid-auto-columns: max-content; grid-auto-flow: column; white-space: nowrap; }
.term { display: inline-block; min-width: 3.1rem; text-align: center; }
.plus { display: inline-block; width: .8rem; text-align: center; color: var(--md-default-fg-color--light); }
i { font-style: normal; font-weight: 600; }
.facts { padding-top: .4rem; border-top: 1px solid var(--md-default-fg-color--lightest); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 1.2rem; margin: 0; }
dl div { display: flex; gap: .5rem; min-width: 0; padding: .1rem 0; }
dl div:nth-child(-n + 2) { grid-column: 1 / -1; }
dt { flex: none; min-width: 3.4rem; color: var(--md-default-fg-color--light); }
dd { min-width: 0; margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
@media (forced-colors: active) {
  [role="gridcell"] { border: 1px solid; }
  [role="gridcell"].ring { border-style: dotted; }
  .window { outline: 2px solid Highlight; outline-offset: -3px; }
  .from { outline: 2px dashed; outline-offset: -3px; }
  .now { outline: 3px solid; }
  .overlay :is(rect, line), .wire.now { stroke: Highlight; }
}
`;
