import type { Overview } from '#analysis/portrait-facts.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const percent = (share: number): string => `${String(Math.round(100 * share))}%`;
/** A sentence about a measure; nothing when it is undefined. */
const told = (value: number | null, tell: (value: number) => string): string =>
  value === null ? '' : tell(value);

const GOVERNANCE = {
  shared: 'a governance shared among the members',
  'lead-organisation': 'a governance led by one of the organisations',
  'administrative-organisation': 'a governance entrusted to a dedicated structure'
} as const;

/** How the portrait of a map is told. */
export const portraitFindings: Pick<
  Wordings,
  'portrait.overview' | 'portrait.centre' | 'portrait.depth'
> = {
  'portrait.overview': {
    title: () => 'Portrait of the map',
    seen: ({ measure }, tell) =>
      [
        `The map shows ${count(measure.actors, 'actor', 'actors')} and ${count(measure.links, 'link', 'links')}: ${tell.list(layers(measure))}.`,
        measure.isolates > 0
          ? `${count(measure.isolates, 'actor has', 'actors have')} no link yet.`
          : '',
        told(measure.connectedness, (share) =>
          share === 1
            ? 'A path joins all actors.'
            : `A path joins ${percent(share)} of the pairs of actors.`
        ),
        ...cooperation(measure),
        ...spaces(measure),
        told(measure.unknown, (share) =>
          share === 0
            ? ''
            : `Of ${percent(share)} of the pairs of actors, the map says nothing yet.`
        ),
        'None of these figures is a mark: a denser map is not a better map.'
      ]
        .filter(Boolean)
        .join(' '),
    why: 'No two situations are alike: J. Ballon invites us to take bearings without making a norm of them.',
    question: () =>
      'Which of these figures surprises you? Which one would you like to follow over time?',
    try: () =>
      'Export the map, with the date in the name of the file, and read it again together in a few months.',
    unknown: (n) => `whether ${count(n, 'pair of actors is linked', 'pairs of actors are linked')}`
  },
  'portrait.centre': {
    title: ({ measure: { centres } }, tell) =>
      `Links of cooperation run mostly through ${tell.actors(centres)}`,
    seen: ({ measure: { governance, linked, centres, shares, centralisation } }, tell) =>
      [
        `${count(linked, 'organisation cooperates', 'organisations cooperate')} with others. Between two others, the shortest path runs more often than not through ${tell.list(centres.map((id, place) => `${tell.actor(id)} (${percent(shares[place] ?? 0)} of cases)`))}.`,
        told(
          centralisation,
          (value) =>
            `Freeman’s centralisation is ${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}, from 0 to 1; 1 is a star.`
        ),
        governance === null
          ? 'The map does not say how the whole is governed.'
          : `The map declares ${GOVERNANCE[governance]}.`
      ]
        .filter(Boolean)
        .join(' '),
    why: 'According to Provan and Kenis, a network may be governed by all, around one organisation or by a dedicated structure, and each way has its conditions. The panorama by Zoein speaks of leading as a part that co-authors divide among themselves.',
    question: ({ measure: { centres } }) =>
      plural(
        centres.length,
        'Is this place chosen, recognised and supported? What would happen during an absence?',
        'Are these places chosen, recognised and supported? What would happen during an absence?'
      ),
    try: ({ measure: { governance } }) =>
      governance === null
        ? 'Enter the governance on the map as the members describe it, then look together whether the links resemble it.'
        : 'Look together which direct links between the others would relieve this passage, and draw them as proposed links.',
    unknown: (n) =>
      `whether ${count(n, 'other pair of these organisations cooperates', 'other pairs of these organisations cooperate')}`
  },
  'portrait.depth': {
    title: () => 'From information to cooperation: what the links describe',
    seen: ({ measure: { pairs, depths, unplaced, unspecified } }, tell) => {
      const [aside, information, coordination, means, cooperation] = depths;
      const levels = [
        { name: 'knowing each other', pairs: information },
        { name: 'tasks adjusted or shared', pairs: coordination },
        { name: 'means held in common', pairs: means },
        {
          name: 'cooperation, where each takes the other’s constraints into account,',
          pairs: cooperation
        }
      ].flatMap((level) => (level.pairs > 0 ? `${level.name} for ${String(level.pairs)}` : []));
      return [
        `Of ${count(pairs, 'linked pair of actors', 'linked pairs of actors')}, going by the deepest link of each: ${tell.list(levels)}.`,
        aside > 0
          ? `${count(aside, 'pair is', 'pairs are')} tied by an order, a funding, a hierarchy or a membership alone.`
          : '',
        unplaced > 0
          ? `${count(unplaced, 'pair is', 'pairs are')} tied by an alliance, mutual aid or a service relation, which this scale does not place.`
          : '',
        unspecified > 0
          ? `${count(unspecified, 'pair has', 'pairs have')} nothing but links still to be specified.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'For Fiche 10, to cooperate takes coordination and asks for more: that each one’s choices make room for what constrains the others. Not every relation has to go that far.',
    question: () =>
      'For which links would going further make sense? Which ones are fine as they are?',
    try: () =>
      'Choose a link together, and say what it would be if each knew the other’s constraints better.',
    unknown: (n) => `the kind of ${count(n, 'link', 'links')}`
  }
};

function layers({ layers: each, inNoLayer }: Overview): string[] {
  return [
    each.cooperative > 0 ? `${String(each.cooperative)} of cooperation` : '',
    each.coordination > 0 ? `${String(each.coordination)} of coordination` : '',
    each.command > 0 ? `${String(each.command)} of order, funding or hierarchy` : '',
    each.friction > 0 ? count(each.friction, 'tension or rivalry', 'tensions or rivalries') : '',
    inNoLayer > 0 ? `${String(inNoLayer)} of belonging or service, or still to be specified` : ''
  ].filter(Boolean);
}

function cooperation({ partners, density, reciprocity, transitivity }: Overview): string[] {
  if (partners === 0) return ['No link of cooperation is drawn on it yet.'];
  return [
    told(
      partners,
      (mean) =>
        `An actor cooperates with ${count(Math.round(10 * mean) / 10, 'other', 'others')} on average${told(density, (share) => `, which is ${percent(share)} of the possible pairs`)}.`
    ),
    told(reciprocity, (share) => `${percent(share)} of links of cooperation run both ways.`),
    told(
      transitivity,
      (share) =>
        `Two partners of one actor cooperate with each other in ${percent(share)} of cases.`
    )
  ];
}

function spaces({ spaces: all, redundancy, across, frictions }: Overview): string[] {
  return [
    all === 0
      ? 'No third space is drawn on it.'
      : `${count(all, 'third space is', 'third spaces are')} drawn on it${told(redundancy, (share) => `; two participants of one space meet elsewhere too in ${percent(share)} of cases, on average`)}.`,
    across.links > 0
      ? `Of ${count(across.links, 'transverse link or order', 'transverse links and orders')}, ${covered(across.covered, ['ties', 'tie'])} actors whom a third space brings together.`
      : '',
    frictions.total > 0
      ? `Of ${count(frictions.total, 'tension, rivalry or debated stake', 'tensions, rivalries and debated stakes')}, ${covered(frictions.covered, ['has', 'have'])} a reflexive space facilitated from outside.`
      : ''
  ];
}

function covered(some: number, [one, several]: readonly [one: string, several: string]): string {
  return some === 0 ? `none ${one}` : `${String(some)} ${plural(some, one, several)}`;
}
