// The look of the X-ray, inside its own tree; colours and roles are the site's (assets/style.css).
// @ts-check
import { common } from "../shared/widget.js";

export const style = `${common}
.opener ::slotted(svg) { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.opener > button { display: block; margin: .6rem auto .2rem; padding: .2rem .8rem; color: var(--md-default-bg-color); background: var(--md-default-fg-color); }
.opener .note { text-align: center; }
canvas { display: block; max-width: 100%; }
.input { color: var(--role-input); }
.kernel { color: var(--role-kernel); }
.output { color: var(--role-output); }
.top { display: flex; flex-wrap: wrap; gap: .8rem 1.4rem; }
.draw { position: relative; flex: 0 1 12.8rem; }
.hint { position: absolute; top: 5.6rem; width: 12.8rem; max-width: 100%; text-align: center; pointer-events: none; color: var(--md-default-fg-color--light); }
.draw > canvas { width: 12.8rem; cursor: crosshair; touch-action: none; border: 1.5px solid var(--role-input); }
.read { flex: 1 1 13rem; min-width: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .35rem .5rem; align-items: center; margin: .4rem 0; }
ol { padding: 0; margin: 0; list-style: none; }
.bars li { display: grid; grid-template-columns: 1.6rem minmax(2rem, 1fr) 3.4rem 2.8rem; gap: .4rem; align-items: center; margin: 1px 0; font-variant-numeric: tabular-nums; }
.bars button { min-height: 1.22rem; padding: 0; line-height: 1; }
.bars .first { font-weight: 600; }
.track { height: .6rem; background: var(--md-default-fg-color--lightest); }
.bar { display: block; min-width: 1px; height: 100%; background: var(--role-output); }
.chance, .score { font-size: .62rem; text-align: right; }
.score { color: var(--role-output); }
[aria-pressed="true"] { color: var(--md-default-bg-color); background: var(--md-default-fg-color); }
.answer { min-height: 2.2em; margin-top: .4rem; }
.warning { padding-left: .6rem; border-left: 2px solid var(--md-default-fg-color); }
.warning:empty { display: none; }
.samples { display: flex; flex-wrap: wrap; gap: .25rem; margin: .5rem 0; }
.samples .note { flex: 0 0 100%; margin: 0; }
.sample { width: 2rem; min-height: 2rem; padding: .2rem; }
.sample[aria-pressed="true"] { background: none; border: 2px solid var(--md-default-fg-color); }
.sample canvas { width: 100%; }
.stages { display: flex; flex-wrap: wrap; gap: .8rem; margin: .6rem 0; }
figure { flex: 0 1 7rem; margin: 0; }
figure canvas { width: 6.4rem; border: 1px solid var(--md-default-fg-color--lighter); }
figcaption { margin-top: .2rem; font-size: .6rem; line-height: 1.4; color: var(--md-default-fg-color--light); }
.mode { margin: 0; }
.mode, .layer, .replay { scroll-margin-top: 3.2rem; }
.live { min-height: 1.2em; font-size: .62rem; color: var(--md-default-fg-color--light); }
.layer { margin: .55rem 0; }
.layer canvas { cursor: crosshair; touch-action: manipulation; }
.head { margin: 0 0 .15rem; font-size: .62rem; }
.head code { font-size: .62rem; }
.under, .share { margin-left: .6rem; color: var(--md-default-fg-color--light); font-variant-numeric: tabular-nums; }
.apart { padding: .4rem .6rem .5rem; margin: .4rem 0; font-variant-numeric: tabular-nums; background: var(--md-code-bg-color); border-left: 3px solid var(--role-kernel); }
.sum { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; margin: .2rem 0 .4rem; }
.channels { display: grid; flex: 1 0 100%; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr)); gap: .3rem 1rem; }
.sum i { font-style: normal; }
.row { white-space: nowrap; }
.term { display: inline-block; }
.plus { display: inline-block; width: 1em; text-align: center; color: var(--md-default-fg-color--light); }
.replay input { flex: 1 1 8rem; min-width: 6rem; padding: 0; accent-color: var(--md-default-fg-color); border: 0; }
.curves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .4rem 1rem; }
svg { display: block; width: 100%; max-width: 22rem; overflow: visible; font-family: inherit; font-size: 12px; }
svg text { fill: var(--md-default-fg-color--light); }
svg .now { font-weight: 700; fill: var(--md-default-fg-color); stroke: var(--md-default-bg-color); stroke-width: 3px; paint-order: stroke; }
svg path { fill: none; stroke: var(--md-default-fg-color); }
svg .axis { stroke: var(--md-default-fg-color--lighter); }
svg .run { stroke-width: 1.6; }
svg circle { fill: var(--md-default-fg-color); }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(4.4rem, 1fr)); gap: .4rem; }
.guesses { display: flex; flex-wrap: wrap; gap: .3rem; }
.filter { display: grid; grid-template-columns: repeat(3, 1fr); border: 1px solid var(--role-kernel); }
.filter span { padding: .2rem 0; font-size: .52rem; font-variant-numeric: tabular-nums; text-align: center; background: color-mix(in srgb, var(--role-kernel) calc(var(--tint) * 45%), transparent); }
.filter .negative { background: color-mix(in srgb, var(--md-default-fg-color) calc(var(--tint) * 32%), transparent); }
.guess { width: 3.1rem; padding: .15rem; font-size: .58rem; line-height: 1.3; text-align: center; border: 1px solid transparent; }
.guess canvas { width: 1.9rem; margin: 0 auto; }
.guess.wrong { border: 1px dashed var(--md-default-fg-color); }
.guess :is(b, span) { display: block; }
`;
