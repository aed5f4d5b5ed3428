import type { Presence } from '#analysis/comparison/fact.ts';
import type { FactWordings } from '#i18n/comparison-wording.ts';
import { countFr as count } from '#i18n/plural.ts';

const KINDS = { actor: '', stake: 'L’enjeu ', space: 'L’espace ' } as const;

const quoted = (name: string): string => `«\u00a0${name.trim() || 'sans nom'}\u00a0»`;

const places = (
  { carries, spaces }: Presence,
  [carry, takePart]: readonly [string, string],
  tell: Parameters<FactWordings['presence']>[1]
): string => {
  const clauses = [
    carries.length > 0
      ? `${carry} ${count(carries.length, 'lien entre d’autres', 'liens entre d’autres')}`
      : '',
    spaces.length > 0 ? `${takePart} ${count(spaces.length, 'espace tiers', 'espaces tiers')}` : ''
  ].filter(Boolean);
  return clauses.length === 0 ? '' : ` Cet acteur ${tell.list(clauses)}.`;
};

/** How who came, left, or goes by another name is told. */
export const actorFacts: Pick<FactWordings, 'presence' | 'name' | 'inside'> = {
  presence: ({ actor, before, after }, tell) => {
    if (before !== null) {
      const links = before.links.length;
      const taken =
        links === 0
          ? ''
          : `\u202f; ${count(links, 'lien passait', 'liens passaient')} par cet acteur`;
      return `${tell.actor(actor)} n’est plus sur la carte${taken}.${places(before, ['portait', 'prenait part à'], tell)}`;
    }
    const links = after?.links.length ?? 0;
    const brought = links === 0 ? '' : `, avec ${count(links, 'lien', 'liens')}`;
    return `${tell.actor(actor)} arrive sur la carte${brought}.${after ? places(after, ['porte', 'prend part à'], tell) : ''}`;
  },
  name: ({ type, id, before, after }, tell) =>
    type === 'actor' && tell.isHidden(id as never)
      ? 'Un acteur a changé de nom.'
      : `${KINDS[type]}${quoted(before)} s’appelle maintenant ${quoted(after)}.`,
  inside: ({ actor, before, after }, tell) => {
    const now =
      after === null ? 'ne se trouve plus dans' : `se trouve maintenant dans ${tell.actor(after)}`;
    if (after === null) return `${tell.actor(actor)} ${now} ${before ? tell.actor(before) : '…'}.`;
    return `${tell.actor(actor)} ${now}${before === null ? '' : `, et non plus dans ${tell.actor(before)}`}.`;
  }
};
