// The look of the ledger, inside its own tree; colours and roles are the site's (assets/style.css).
// @ts-check
import { common } from "../shared/widget.js";

export const style = `${common}
i { font-style: normal; }
.input { color: var(--role-input); }
.kernel { color: var(--role-kernel); }
.output { color: var(--role-output); }
.padding { color: var(--role-padding); }
fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(4.2rem, 1fr)); gap: .3rem .5rem; padding: 0; margin: 0 0 .5rem; border: 0; }
legend { padding: 0; font-weight: 600; }
label { font-size: .6rem; color: var(--md-default-fg-color--light); }
input { display: block; width: 100%; color: var(--md-default-fg-color); }
.live { margin: .8rem 0 .4rem; font-size: .8rem; font-weight: 600; }
ol { padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
li { display: grid; grid-template-columns: 2.8rem minmax(0, 1fr) auto; gap: 0 .5rem; align-items: baseline; padding: .3rem 0; border-top: 1px solid var(--md-default-fg-color--lightest); }
li code, dd code { overflow-wrap: anywhere; white-space: pre-wrap; }
p { margin: 0; }
.quiet { font-size: .62rem; }
.wide { grid-column: 2 / -1; }
.repair { margin-top: .35rem; font-weight: 600; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
@media (max-width: 30em) {
  li { grid-template-columns: 2.8rem minmax(0, 1fr); }
  li > code { grid-column: 2; }
  li > .wide { grid-column: 1 / -1; }
}
`;
