// The look of the stepper, inside its own tree; colours and roles are the site's (assets/style.css).
// @ts-check
import { common } from "../shared/widget.js";

export const style = `${common}
.input { color: var(--role-input); }
.output { color: var(--role-output); }
.kernel { color: var(--role-kernel); }
.set { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .5rem 1rem; align-items: end; }
.control { display: block; min-width: 0; font-size: .62rem; color: var(--md-default-fg-color--light); }
.control select { display: block; width: 100%; color: var(--md-default-fg-color); }
.rate { display: flex; gap: .5rem; align-items: end; }
.rate .control { flex: 1; }
.rate input[type="range"] { display: block; width: 100%; min-width: 0; padding: 0; margin: 0; accent-color: var(--md-default-fg-color); border: 0; }
.rate input[type="text"] { width: 4rem; font-variant-numeric: tabular-nums; text-align: center; }
.buttons { display: flex; flex-wrap: wrap; gap: .35rem; margin: .6rem 0; }
.buttons .step { color: var(--md-default-bg-color); background: var(--md-default-fg-color); border-color: var(--md-default-fg-color); }
ol { padding: 0; margin: .4rem 0; list-style: none; }
.lines li { display: grid; grid-template-columns: 3.2rem minmax(0, 30fr) minmax(0, 22fr); gap: .1rem .4rem; align-items: baseline; padding: .2rem .4rem; border-left: 3px solid transparent; border-top: 1px solid var(--md-default-fg-color--lightest); }
.lines li[aria-current] { background: var(--md-code-bg-color); border-left-color: var(--md-default-fg-color); }
.lines code { min-width: 0; font-size: .58rem; overflow-wrap: anywhere; white-space: pre-wrap; }
.lines li:not([aria-current]) .what { color: var(--md-default-fg-color--light); }
.what { font-size: .6rem; }
.made { min-width: 0; font-size: .66rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.later { visibility: hidden; }
.live { min-height: 1.1rem; font-size: .66rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .6rem 1rem; margin-top: .6rem; }
.plots > div { min-width: 0; overflow: hidden; }
svg { display: block; overflow: hidden; font-family: inherit; font-size: 12px; fill: var(--md-default-fg-color); }
svg text { fill: var(--md-default-fg-color--light); }
svg text.inputs { fill: var(--role-input); }
svg .name { fill: var(--md-default-fg-color); stroke: var(--md-default-bg-color); stroke-width: 3px; paint-order: stroke; }
svg .present { font-weight: 700; }
path { fill: none; }
.axis { stroke: var(--md-default-fg-color--light); }
.level { stroke: var(--md-default-fg-color--lightest); }
.run { stroke: var(--md-default-fg-color); stroke-width: 1.2; }
.run.present { stroke-width: 2; }
.way { stroke: var(--role-kernel); stroke-width: 1.2; }
.weight { fill: var(--role-kernel); }
.outputs { stroke: var(--role-output); stroke-width: 2; }
.runs li { display: flex; gap: .4rem; align-items: center; font-size: .62rem; }
.runs svg { flex: none; }
.runs li.present { font-weight: 600; }
@media (max-width: 40em) { .lines li { grid-template-columns: minmax(0, 1fr); } }
`;
