import type { Overview } from '#analysis/portrait-facts.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const percent = (share: number): string =>
  `${(100 * share).toLocaleString('fr', { maximumFractionDigits: 0 })}\u00a0%`;
/** A sentence about a measure; nothing when it is undefined. */
const told = (value: number | null, tell: (value: number) => string): string =>
  value === null ? '' : tell(value);

const GOVERNANCE = {
  shared: 'une gouvernance partagée entre les membres',
  'lead-organisation': 'une gouvernance portée par une organisation chef de file',
  'administrative-organisation': 'une gouvernance confiée à une structure dédiée'
} as const;

/** How the portrait of a map is told. */
export const portraitFindings: Pick<
  Wordings,
  'portrait.overview' | 'portrait.centre' | 'portrait.depth'
> = {
  'portrait.overview': {
    title: () => 'Portrait de la carte',
    seen: ({ measure }, tell) =>
      [
        `La carte montre ${count(measure.actors, 'acteur', 'acteurs')} et ${count(measure.links, 'lien', 'liens')}\u00a0: ${tell.list(layers(measure))}.`,
        measure.isolates > 0
          ? `${count(measure.isolates, 'acteur n’a', 'acteurs n’ont')} encore aucun lien.`
          : '',
        told(measure.connectedness, (share) =>
          share === 1
            ? 'Un chemin joint tous les acteurs.'
            : `Un chemin joint ${percent(share)} des paires d’acteurs.`
        ),
        ...cooperation(measure),
        ...spaces(measure),
        told(measure.unknown, (share) =>
          share === 0
            ? ''
            : `De ${percent(share)} des paires d’acteurs, la carte ne dit encore rien.`
        ),
        'Aucun de ces chiffres n’est une note\u00a0: une carte plus dense n’est pas une meilleure carte.'
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Les situations ne se ressemblent pas\u00a0: J. Ballon invite à prendre des repères sans en faire une norme.',
    question: () =>
      'Lequel de ces chiffres vous étonne\u202f? Lequel aimeriez-vous suivre dans le temps\u202f?',
    try: () =>
      'Exporter la carte, avec la date dans le nom du fichier, puis la relire ensemble dans quelques mois.',
    unknown: (n) => `si ${count(n, 'paire d’acteurs est reliée', 'paires d’acteurs sont reliées')}`
  },
  'portrait.centre': {
    title: ({ measure: { centres } }, tell) =>
      `Les liens de coopération passent surtout par ${tell.actors(centres)}`,
    seen: ({ measure: { governance, linked, centres, shares, centralisation } }, tell) =>
      [
        `${count(linked, 'organisation coopère', 'organisations coopèrent')} avec d’autres. Entre deux autres, le plus court chemin passe plus d’une fois sur deux par ${tell.list(centres.map((id, place) => `${tell.actor(id)} (${percent(shares[place] ?? 0)} des cas)`))}.`,
        told(
          centralisation,
          (value) =>
            `La centralisation de Freeman vaut ${value.toLocaleString('fr', { maximumFractionDigits: 2 })}, de 0 à 1\u202f; 1 est une étoile.`
        ),
        governance === null
          ? 'La carte ne dit pas comment l’ensemble se gouverne.'
          : `La carte déclare ${GOVERNANCE[governance]}.`
      ]
        .filter(Boolean)
        .join(' '),
    why: 'Selon Provan et Kenis, un réseau peut se gouverner à tous, autour d’une organisation ou par une structure dédiée, et chaque façon a ses conditions. Le panorama de Zoein parle d’un rôle de conduite réparti entre les coauteurs.',
    question: ({ measure: { centres } }) =>
      plural(
        centres.length,
        'Cette place est-elle choisie, reconnue et soutenue\u202f? Que se passerait-il pendant une absence\u202f?',
        'Ces places sont-elles choisies, reconnues et soutenues\u202f? Que se passerait-il pendant une absence\u202f?'
      ),
    try: ({ measure: { governance } }) =>
      governance === null
        ? 'Noter sur la carte la gouvernance telle que les membres la décrivent, puis regarder ensemble si les liens lui ressemblent.'
        : 'Regarder ensemble quels liens directs entre les autres soulageraient ce passage, et les tracer comme liens proposés.',
    unknown: (n) =>
      `si ${count(n, 'autre paire de ces organisations coopère', 'autres paires de ces organisations coopèrent')}`
  },
  'portrait.depth': {
    title: () => 'De l’information à la coopération\u00a0: ce que décrivent les liens',
    seen: ({ measure: { pairs, depths, unplaced, unspecified } }, tell) => {
      const [aside, information, coordination, means, cooperation] = depths;
      const levels = [
        { name: 'interconnaissance', pairs: information },
        { name: 'tâches articulées ou partagées', pairs: coordination },
        { name: 'moyens mis en commun', pairs: means },
        {
          name: 'coopération, où chacun tient compte des contraintes de l’autre,',
          pairs: cooperation
        }
      ].flatMap((level) => (level.pairs > 0 ? `${level.name} pour ${String(level.pairs)}` : []));
      return [
        `Sur ${count(pairs, 'paire d’acteurs reliée', 'paires d’acteurs reliées')}, à ne retenir que le lien le plus profond de chacune\u00a0: ${tell.list(levels)}.`,
        aside > 0
          ? `${count(aside, 'paire n’est reliée', 'paires ne sont reliées')} que par une commande, un financement, une hiérarchie ou une appartenance.`
          : '',
        unplaced > 0
          ? `${count(unplaced, 'paire l’est', 'paires le sont')} par une alliance, une entraide ou une relation de service, que cette échelle ne place pas.`
          : '',
        unspecified > 0
          ? `${count(unspecified, 'paire n’a', 'paires n’ont')} que des liens à préciser.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Pour la fiche 10, coopérer suppose de se coordonner et demande davantage\u00a0: que les choix de chacun fassent une place à ce qui contraint les autres. Toutes les relations n’ont pas à aller jusque-là.',
    question: () =>
      'Pour quels liens aller plus loin aurait-il un sens\u202f? Lesquels sont bien comme ils sont\u202f?',
    try: () =>
      'Choisir un lien ensemble, et dire ce qu’il serait si chacun connaissait mieux les contraintes de l’autre.',
    unknown: (n) =>
      `${count(n, 'lien dont la nature reste', 'liens dont la nature reste')} à préciser`
  }
};

function layers({ layers: each, inNoLayer }: Overview): string[] {
  return [
    each.cooperative > 0 ? `${String(each.cooperative)} de coopération` : '',
    each.coordination > 0 ? `${String(each.coordination)} de coordination` : '',
    each.command > 0 ? `${String(each.command)} de commande, de financement ou de hiérarchie` : '',
    each.friction > 0 ? count(each.friction, 'tension ou rivalité', 'tensions ou rivalités') : '',
    inNoLayer > 0 ? `${String(inNoLayer)} d’appartenance ou de service, ou à préciser` : ''
  ].filter(Boolean);
}

function cooperation({ partners, density, reciprocity, transitivity }: Overview): string[] {
  if (partners === 0) return ['Aucun lien de coopération n’y est encore tracé.'];
  return [
    told(
      partners,
      (mean) =>
        `Un acteur coopère en moyenne avec ${count(Math.round(10 * mean) / 10, 'autre', 'autres')}${told(density, (share) => `, soit ${percent(share)} des paires possibles`)}.`
    ),
    told(
      reciprocity,
      (share) => `${percent(share)} des liens de coopération vont dans les deux sens.`
    ),
    told(
      transitivity,
      (share) =>
        `Deux partenaires d’un même acteur coopèrent aussi entre eux dans ${percent(share)} des cas.`
    )
  ];
}

function spaces({ spaces: all, redundancy, across, frictions }: Overview): string[] {
  return [
    all === 0
      ? 'Aucun espace tiers n’y est tracé.'
      : `${count(all, 'espace tiers y est tracé', 'espaces tiers y sont tracés')}${told(redundancy, (share) => `\u202f; deux participants d’un même espace se retrouvent aussi ailleurs dans ${percent(share)} des cas, en moyenne`)}.`,
    across.links > 0
      ? `Sur ${count(across.links, 'lien transverse ou commande', 'liens transverses et commandes')}, ${covered(across.covered, ['ne relie', 'relie', 'relient'])} des acteurs qu’un espace tiers réunit.`
      : '',
    frictions.total > 0
      ? `Sur ${count(frictions.total, 'tension, rivalité ou enjeu en débat', 'tensions, rivalités et enjeux en débat')}, ${covered(frictions.covered, ['ne trouve', 'trouve', 'trouvent'])} un espace réflexif animé de l’extérieur.`
      : ''
  ];
}

function covered(
  some: number,
  [none, one, several]: readonly [none: string, one: string, several: string]
): string {
  return some === 0 ? `aucun ${none}` : `${String(some)} ${plural(some, one, several)}`;
}
