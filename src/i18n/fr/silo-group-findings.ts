import type { Criterion } from '#domain/map-info.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How to say that actors are of the same group, and of different ones. */
const SAME: Readonly<Record<Criterion, readonly [same: string, apart: string, each: string]>> = {
  organisation: ['d’une même organisation', 'd’organisations différentes', 'chaque organisation'],
  department: ['d’un même service', 'de services différents', 'chaque service'],
  kind: ['de même nature', 'de natures différentes', 'chaque nature d’acteurs'],
  sphere: [
    'd’une même sphère fonctionnelle',
    'de sphères différentes',
    'chaque sphère fonctionnelle'
  ],
  territory: ['d’un même territoire', 'de territoires différents', 'chaque territoire']
};

const about = (value: number): string =>
  value.toLocaleString('fr', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** How findings about links that stay inside groups are told. */
export const siloGroupFindings: Pick<Wordings, 'silo.inward' | 'silo.group'> = {
  'silo.inward': {
    title: ({ measure: { criterion } }) =>
      `Des liens de coopération qui restent à l’intérieur de ${SAME[criterion][2]}`,
    seen: ({ measure }) => {
      const { criterion, units, inside, across, expectedAcross, isolates, ungrouped } = measure;
      const [same, apart] = SAME[criterion];
      return [
        `${count(units, 'acteur coopère', 'acteurs coopèrent')}, en ${count(inside + across, 'paire', 'paires')}\u00a0: ${count(inside, 'réunit', 'réunissent')} des acteurs ${same}, ${across === 0 ? 'aucune ne réunit' : count(across, 'réunit', 'réunissent')} des acteurs ${apart}.`,
        `Si ces mêmes acteurs étaient répartis au hasard entre les groupes, environ ${about(expectedAcross)} ${plural(expectedAcross, 'paire réunirait', 'paires réuniraient')} des acteurs ${apart}.`,
        isolates > 0
          ? `${count(isolates, 'autre acteur, sans lien de coopération, n’est pas compté', 'autres acteurs, sans lien de coopération, ne sont pas comptés')}.`
          : '',
        ungrouped > 0
          ? `${count(ungrouped, 'acteur dont le groupe n’est pas noté est laissé', 'acteurs dont le groupe n’est pas noté sont laissés')} de côté.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Diviser le travail entre services et entre structures a ses avantages\u202f; la fiche 10 en rappelle aussi les limites, dont ce que la qualité du travail perd quand chacun œuvre dans son silo.',
    question: () =>
      'Qu’est-ce qui facilite les liens à l’intérieur de chaque groupe\u202f? Où les groupes pourraient-ils se croiser\u202f?',
    try: ({ trial }, tell) =>
      trial === null
        ? 'Ouvrir un lieu où ces groupes se croisent, à tracer d’abord comme espace souhaité.'
        : `Une visite croisée entre ${tell.actors(trial.spaces[0]?.participants ?? [])}, à essayer d’abord sur la carte.`,
    unknown: (n) =>
      `si ${count(n, 'autre paire d’acteurs de groupes différents coopère', 'autres paires d’acteurs de groupes différents coopèrent')}`
  },
  'silo.group': {
    title: ({ measure: { criterion, group } }, tell) =>
      `${tell.group(criterion, group)}\u00a0: des liens de coopération plutôt internes`,
    seen: ({ measure }, tell) => {
      const { criterion, group, members, inside, across, expectedAcross, isolates } = measure;
      return [
        `Dans le groupe ${tell.group(criterion, group)}, ${count(members, 'acteur a', 'acteurs ont')} entre eux ${count(inside, 'lien de coopération', 'liens de coopération')}, et ${across === 0 ? 'aucun' : across.toLocaleString('fr')} vers les autres groupes.`,
        `Avec autant de liens répartis au hasard, on en attendrait environ ${about(expectedAcross)} vers les autres.`,
        isolates > 0
          ? `${count(isolates, 'autre acteur du groupe n’a', 'autres acteurs du groupe n’ont')} pas de lien de coopération.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Pour sortir des silos, le panorama de Zoein parle de lieux où se croisent des services et des organisations qui se côtoient peu, et où leurs points de vue se confrontent.',
    question: () =>
      'Est-ce le travail lui-même qui le demande, ou des liens existent-ils sans être sur la carte\u202f?',
    try: ({ trial }, tell) =>
      trial === null
        ? 'Ouvrir un lieu où ce groupe en croise d’autres, à tracer d’abord comme espace souhaité.'
        : `Une visite croisée entre ${tell.actors(trial.spaces[0]?.participants ?? [])}, à essayer d’abord sur la carte.`,
    unknown: (n) =>
      `si ${count(n, 'autre paire coopère', 'autres paires coopèrent')}, entre ce groupe et les autres`
  }
};
