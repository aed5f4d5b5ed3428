import type { Ecosystem } from '#domain/ecosystem.ts';
import { appraisalOf, ENDS } from '#domain/link.ts';
import type { DutyFacts } from '#i18n/paper.ts';

/** What the documents that the law asks for take from a map; `day` puts a date into words. */
export function dutyFacts(
  { map, actors, links, stakes, spaces, situations }: Ecosystem,
  day: (date: string) => string
): DutyFacts {
  const { title, territory, purpose, controller, keepUntil, note } = map;
  const all = [...actors.values(), ...links.values(), ...stakes.values(), ...spaces.values()];
  const isSaid = (value: unknown): boolean => value !== null;
  return {
    title,
    territory,
    purpose,
    controller,
    keepUntil: keepUntil === null ? null : day(keepUntil),
    persons: [...actors.values()].filter(({ kind }) => kind === 'person').length,
    actors: actors.size,
    holds: {
      notes: note !== null || all.some((one) => one.note !== null || one.custom.size > 0),
      appraisals: [...links.values()].some((link) =>
        ENDS.some((end) => Object.values(appraisalOf(link, end)).some(isSaid))
      ),
      tensions: [...links.values()].some(({ kind }) => kind === 'tension' || kind === 'rivalry'),
      places: [...actors.values()].some(
        (actor) => actor.territory !== null || actor.latitude !== null || actor.longitude !== null
      ),
      situations: situations.size > 0
    }
  };
}
