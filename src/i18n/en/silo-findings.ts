import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about silos are told. */
export const siloFindings: Pick<Wordings, 'silo.separate-parts'> = {
  'silo.separate-parts': {
    title: ({ measure }) =>
      `The map is in ${String(measure.sizes.length)} parts with no link between them`,
    seen: ({ measure: { sizes, around, isolates, spacesAcross }, subjects }, tell) => {
      const parts = around.map(
        (id, index) => `around ${tell.actor(id)} (${count(sizes[index] ?? 0, 'actor', 'actors')})`
      );
      return [
        `No link drawn joins these ${String(sizes.length)} parts of the map: ${tell.list(parts)}.`,
        isolates > 0
          ? `${count(isolates, 'other actor has', 'other actors have')} no link yet.`
          : '',
        spacesAcross > 0
          ? `Actors of several parts nevertheless meet in ${plural(spacesAcross, 'a third space', `${String(spacesAcross)} third spaces`)}: ${tell.spaces(subjects.spaces)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'The Mouvement pour l’économie solidaire calls for crossing the partitions between sectors and between territories, to build local systems of cooperation.',
    question: () =>
      'Is there no link between these parts, or are there some that nobody here knows of? Who could tell?',
    try: ({ trial }, tell) =>
      `A joint visit where ${tell.actors(trial?.spaces[0]?.participants ?? [])} meet, to be tried on the map first.`,
    unknown: (n) =>
      `${count(n, 'pair', 'pairs')} of actors of different parts of which nobody said anything`
  }
};
