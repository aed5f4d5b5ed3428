import type { MeasureWording } from '#i18n/comparison-wording.ts';

/** How the measures of both dates are told. */
export const comparisonMeasures: MeasureWording = {
  names: {
    actors: 'Actors',
    links: 'Existing links',
    cooperative: 'Links of cooperation',
    coordination: 'Links of coordination',
    command: 'Orders, funding and hierarchies',
    friction: 'Tensions and rivalries',
    inNoLayer: 'Memberships, one-way services and links to be specified',
    isolates: 'Actors with no link',
    parts: 'Parts of the map that nothing joins',
    connectedness: 'Pairs of actors that a path joins',
    partners: 'Partners in cooperation per actor, on average',
    density: 'Pairs of actors that cooperate',
    reciprocity: 'Links of cooperation that are returned',
    transitivity: 'Partners of one actor that cooperate with each other',
    across: 'Transverse links and orders',
    acrossCovered: 'Transverse links and orders that have a third space',
    frictions: 'Tensions, rivalries and stakes in debate',
    frictionsCovered: 'Tensions, rivalries and stakes in debate worked on in a suitable space',
    spaces: 'Existing third spaces',
    redundancy: 'Pairs of participants that also meet elsewhere',
    unknown: 'Pairs of actors of which the map says nothing'
  },
  lacks: {
    'no-actor': 'there is no actor',
    'one-actor': 'there are fewer than two actors',
    'no-cooperation': 'no cooperation is drawn',
    'no-common-partner': 'nobody cooperates with two others',
    'no-gathering': 'no space gathers two actors'
  },
  undefined: (lacks) => `no value (${lacks})`,
  points: (value) => `${value} points`,
  moved: (name, before, after) => `${name}: ${before}, then ${after}.`,
  stayers: (before, after) => `For the actors present at both dates: ${before}, then ${after}.`,
  margin: (twice, within) =>
    within
      ? `This gap is within the margin (± ${twice}).`
      : `This gap is beyond the margin (± ${twice}).`
};
