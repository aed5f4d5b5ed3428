import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about silos are told. */
export const siloFindings: Pick<Wordings, 'silo.separate-parts'> = {
  'silo.separate-parts': {
    title: ({ measure }) =>
      `La carte est en ${String(measure.sizes.length)} parties sans lien entre elles`,
    seen: ({ measure: { sizes, around, isolates, spacesAcross }, subjects }, tell) => {
      const parts = around.map(
        (id, index) =>
          `autour de ${tell.actor(id)} (${count(sizes[index] ?? 0, 'acteur', 'acteurs')})`
      );
      return [
        `Aucun lien tracé ne rejoint ces ${String(sizes.length)} parties de la carte\u00a0: ${tell.list(parts)}.`,
        isolates > 0
          ? `${count(isolates, 'autre acteur n’a', 'autres acteurs n’ont')} encore aucun lien.`
          : '',
        spacesAcross > 0
          ? `Des acteurs de plusieurs parties se retrouvent pourtant dans ${plural(spacesAcross, 'un espace tiers', `${String(spacesAcross)} espaces tiers`)}\u00a0: ${tell.spaces(subjects.spaces)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Le Mouvement pour l’économie solidaire invite à franchir les cloisons entre secteurs et entre territoires pour bâtir des systèmes locaux de coopération.',
    question: () =>
      'N’y a-t-il aucun lien entre ces parties, ou en existe-t-il que personne ici ne connaît\u202f? Qui pourrait le dire\u202f?',
    try: ({ trial }, tell) =>
      `Une visite croisée, où se retrouvent ${tell.actors(trial?.spaces[0]?.participants ?? [])}, à essayer d’abord sur la carte.`,
    unknown: (n) =>
      `${count(n, 'paire d’acteurs', 'paires d’acteurs')} de parties différentes dont personne n’a rien dit`
  }
};
