import type { Ecosystem } from '#domain/ecosystem.ts';
import { isDirectedKind, type LinkKind } from '#domain/link-kind.ts';
import type { Status } from '#domain/link.ts';
import type { LineKind } from '#drawing/drawing.ts';
import { legendEntries } from '#drawing/legend-entries.ts';
import { markup, type Markup } from '#drawing/markup.ts';
import type { Look } from '#drawing/node-look.ts';
import { SPACE_TINTS } from '#drawing/space-tints.ts';
import type { ReportWords } from '#report/report-words.ts';
import type { Curve } from './curve.ts';
import { drawnOutline } from './drawn-box.ts';
import { drawnLine } from './drawn-line.ts';

const LINE: Curve = { from: [2, 10], by: [30, 10], to: [58, 10] };
const HULL = 'M12 1h30q14 2 14 9T44 19H14Q4 18 4 11T12 1z';

/** What each thing in a picture stands for: what is in it, and nothing else. */
export function legend(shown: Ecosystem, { reading, terms }: ReportWords): Markup {
  const said = reading.legend;
  const entries = legendEntries(shown);
  const items = [
    ...entries.links.map((kind) => item(line(kind), terms.linkKind[kind].label)),
    ...entries.statuses.map((status) => item(statusLine(status), terms.status[status])),
    ...entries.actors.map((kind) => item(box(kind), terms.actorKind[kind].label)),
    ...(entries.hasContainers ? [item(box('container'), said.container)] : []),
    ...(entries.hasStakes ? [item(box('stake'), said.stake)] : []),
    ...(entries.hasContestedStakes ? [item(box('contested'), said.contestedStake)] : []),
    ...(entries.hasStakes || entries.hasContestedStakes
      ? [item(line('concern'), said.concern)]
      : []),
    ...(entries.hasSpaces ? [item(hull(), said.space)] : []),
    ...(entries.hasFacilitators ? [item(line('facilitation'), said.facilitation)] : [])
  ];
  return markup`<ul class="legend">
${items}
</ul>`;
}

function item(sample: Markup, label: string): Markup {
  return markup`<li><svg viewBox="0 0 60 20" width="60" height="20" aria-hidden="true">${sample}</svg> ${label}</li>`;
}

const sampleOf = (kind: LineKind, status: Status, isArrow: boolean): Markup => {
  const ends = { id: '', from: '' as never, to: '' as never, label: '' };
  return drawnLine({ ...ends, kind, status, arrows: isArrow ? 'one-way' : 'none' }, LINE);
};

function line(kind: LineKind): Markup {
  const isMembership = kind === 'concern' || kind === 'facilitation';
  return sampleOf(kind, 'existing', !isMembership && isDirectedKind(kind));
}

/** A status is shown on a full line, of no kind in particular. */
function statusLine(status: Status): Markup {
  const plain: LinkKind = 'hierarchy';
  return sampleOf(plain, status, false);
}

function box(look: Look): Markup {
  return drawnOutline(look, { at: [30, 10], width: 50, height: 16 }, false);
}

function hull(): Markup {
  const tint = SPACE_TINTS[1];
  const colour = tint?.colour.light ?? '';
  const dash = (tint?.dash ?? []).map(String).join(' ');
  return markup`<path d="${HULL}" fill="${colour}" fill-opacity="0.12" stroke="${colour}" stroke-width="1.6" stroke-dasharray="${dash}"/>`;
}
