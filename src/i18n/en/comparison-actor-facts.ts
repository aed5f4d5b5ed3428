import type { Presence } from '#analysis/comparison/fact.ts';
import type { FactWordings } from '#i18n/comparison-wording.ts';
import { countEn as count } from '#i18n/plural.ts';

const KINDS = { actor: '', stake: 'The stake ', space: 'The space ' } as const;

const quoted = (name: string): string => `“${name.trim() || 'unnamed'}”`;

const places = (
  { carries, spaces }: Presence,
  [carry, takePart]: readonly [string, string],
  tell: Parameters<FactWordings['presence']>[1]
): string => {
  const clauses = [
    carries.length > 0
      ? `${carry} ${count(carries.length, 'link between others', 'links between others')}`
      : '',
    spaces.length > 0 ? `${takePart} ${count(spaces.length, 'third space', 'third spaces')}` : ''
  ].filter(Boolean);
  return clauses.length === 0 ? '' : ` This actor ${tell.list(clauses)}.`;
};

/** How who came, left, or goes by another name is told. */
export const actorFacts: Pick<FactWordings, 'presence' | 'name' | 'inside'> = {
  presence: ({ actor, before, after }, tell) => {
    if (before !== null) {
      const links = before.links.length;
      const taken = links === 0 ? '' : `; ${count(links, 'link', 'links')} went through this actor`;
      return `${tell.actor(actor)} is no longer on the map${taken}.${places(before, ['carried', 'took part in'], tell)}`;
    }
    const links = after?.links.length ?? 0;
    const brought = links === 0 ? '' : `, with ${count(links, 'link', 'links')}`;
    return `${tell.actor(actor)} comes onto the map${brought}.${after ? places(after, ['carries', 'takes part in'], tell) : ''}`;
  },
  name: ({ type, id, before, after }, tell) =>
    type === 'actor' && tell.isHidden(id as never)
      ? 'An actor goes by another name.'
      : `${KINDS[type]}${quoted(before)} is now called ${quoted(after)}.`,
  inside: ({ actor, before, after }, tell) => {
    const who = tell.actor(actor);
    if (after === null)
      return `${who} no longer sits in ${before === null ? '…' : tell.actor(before)}.`;
    const rather = before === null ? '' : `, rather than in ${tell.actor(before)}`;
    return `${who} now sits in ${tell.actor(after)}${rather}.`;
  }
};
