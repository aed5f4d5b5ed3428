import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How findings about missing transverse links are told. */
export const transverseFindings: Pick<
  Wordings,
  'transverse.shared-stake' | 'transverse.beneficiaries' | 'transverse.unlinked'
> = {
  'transverse.shared-stake': {
    title: ({ measure: { reason }, subjects: { actors, stakes } }, tell) =>
      reason === 'stake'
        ? `Enjeu ${tell.stakes(stakes)}\u00a0: des acteurs concernés que rien d’autre ne relie`
        : `${tell.actors(actors)}\u00a0: une tension, et aucun autre lien`,
    seen: ({ measure: { reason, concerned, pairs }, subjects: { actors, stakes } }, tell) =>
      reason === 'stake'
        ? `L’enjeu ${tell.stakes(stakes)} concerne ${count(concerned, 'acteur', 'acteurs')}. Parmi eux, ${count(pairs, 'paire', 'paires')} d’acteurs d’organisations différentes ${plural(pairs, 'n’a', 'n’ont')} ni lien tracé, tensions mises à part, ni espace tiers commun\u00a0: ${tell.actors(actors)}.`
        : `Une tension est notée entre ${tell.actors(actors)}. Aucun autre lien ni espace tiers commun n’est tracé entre leurs organisations.`,
    why: 'D’après la fiche 11, une coopération peut naître d’un enjeu que l’on partage comme d’une friction que l’on regarde en face\u00a0: dépendre les uns des autres est un point de départ.',
    question: ({ measure: { reason } }) =>
      reason === 'stake'
        ? 'Qu’attend chacun sur cet enjeu\u202f? Qui pourrait les faire se rencontrer\u202f?'
        : 'En quoi chacun dépend-il de l’autre\u202f? Qui pourrait les faire se rencontrer\u202f?',
    try: ({ measure: { reason }, subjects: { stakes }, trial }, tell) => {
      const together = tell.actors(trial?.spaces[0]?.participants ?? []);
      return reason === 'stake'
        ? `Un espace de délibération autour de l’enjeu ${tell.stakes(stakes)}, avec ${together}, à essayer d’abord sur la carte.`
        : `Un espace de délibération entre ${together}, animé par quelqu’un d’extérieur, à essayer d’abord sur la carte.`;
    },
    unknown: (n) =>
      `${count(n, 'paire d’acteurs', 'paires d’acteurs')} dont l’organisation n’est pas notée`
  },
  'transverse.beneficiaries': {
    title: ({ measure: { sphere } }, tell) =>
      sphere === null
        ? 'Aucun lien avec les bénéficiaires'
        : `Sphère ${tell.sphere(sphere)}\u00a0: aucun lien avec les bénéficiaires`,
    seen: ({ measure: { sphere, actors, beneficiaries, spaces }, subjects }, tell) => {
      const looked =
        sphere === null
          ? beneficiaries === 0
            ? `La carte montre ${count(actors, 'acteur', 'acteurs')}, et ni habitants, ni usagers, ni clients.`
            : `La carte montre ${tell.actors(subjects.actors)}, sans aucun lien avec les ${count(actors, 'autre acteur', 'autres acteurs')}.`
          : `La sphère ${tell.sphere(sphere)} compte ${count(actors, 'acteur', 'acteurs')} (${tell.actors(subjects.actors)}), sans aucun lien tracé avec les bénéficiaires.`;
      const meeting =
        spaces > 0
          ? ` Ils se retrouvent pourtant dans ${plural(spaces, 'un espace tiers', `${String(spaces)} espaces tiers`)}\u00a0: ${tell.spaces(subjects.spaces)}.`
          : '';
      return looked + meeting;
    },
    why: 'Un service se fait avec ceux à qui il est destiné\u00a0: la fiche 10 cite la relation avec eux en premier quand elle définit la coopération transverse.',
    question: () =>
      'Qui porte aujourd’hui leur expérience\u202f? Sont-ils consultés, ou font-ils le service avec vous\u202f?',
    try: ({ trial }, tell) => {
      const [link] = trial?.links ?? [];
      return link
        ? `Une relation de service entre ${tell.actors([link.from])} et ${tell.actors([link.to])}, et un espace où en parler ensemble, à essayer d’abord sur la carte.`
        : 'Ajouter à la carte ceux à qui le service est destiné, puis le lien par lequel leur usage est entendu, existant ou souhaité.';
    },
    unknown: (n) => `${count(n, 'acteur', 'acteurs')} dont la nature reste à préciser`
  },
  'transverse.unlinked': {
    title: ({ measure: { unlinked } }) =>
      `${count(unlinked, 'acteur n’a', 'acteurs n’ont')} encore aucun lien`,
    seen: ({ measure: { unlinked, inside, inSpaces, actors }, subjects }, tell) =>
      [
        `Sur ${count(actors, 'acteur', 'acteurs')}, ${String(unlinked)} ${plural(unlinked, 'n’a', 'n’ont')} aucun lien tracé\u00a0: ${tell.actors(subjects.actors)}.`,
        inside > 0
          ? `${count(inside, 'acteur situé à l’intérieur n’en a pas', 'acteurs situés à l’intérieur n’en ont pas')} non plus.`
          : '',
        inSpaces > 0
          ? `${String(inSpaces)} d’entre eux ${plural(inSpaces, 'participe', 'participent')} pourtant à un espace tiers.`
          : ''
      ]
        .filter(Boolean)
        .join(' '),
    why: 'J. Ballon recommande de revenir souvent sur le périmètre d’un projet et sur ceux qui y participent.',
    question: () =>
      'Reste-t-il des liens à tracer, ou ces acteurs sont-ils hors du périmètre\u202f?',
    try: () =>
      'Demander à chacun avec qui il travaille déjà, et tracer ces liens ou ceux qu’il souhaite.',
    unknown: (n) => `${count(n, 'paire d’acteurs', 'paires d’acteurs')} dont personne n’a rien dit`
  }
};
