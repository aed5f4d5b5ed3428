import type { Ecosystem } from '#domain/ecosystem.ts';
import type { DutyFacts } from '#i18n/paper.ts';

/** What one end of a link says of its side, by property. */
const APPRAISAL = /^(?:from|to)(?:Knowledge|Consideration|Trust|Effort)$/;

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
        Object.entries(link).some(([property, value]) => APPRAISAL.test(property) && isSaid(value))
      ),
      tensions: [...links.values()].some(({ kind }) => kind === 'tension' || kind === 'rivalry'),
      places: [...actors.values()].some(
        (actor) => actor.territory !== null || actor.latitude !== null || actor.longitude !== null
      ),
      situations: situations.size > 0
    }
  };
}
