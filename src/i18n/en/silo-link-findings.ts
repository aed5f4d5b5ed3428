import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Teller, Wordings } from '#i18n/wording.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { ActorId } from '#domain/ids.ts';

type Told = 'silo.single-passage' | 'silo.single-carrier' | 'silo.observed-groupings';

const GROUPED_BY: Readonly<Record<Criterion, string>> = {
  organisation: 'organisations',
  department: 'departments',
  kind: 'the nature of actors',
  sphere: 'functional spheres',
  territory: 'territories'
};

/** How many groups a sentence bears; the others are counted. */
const GROUPS_AT_MOST = 6;

/** Groups of actors, each with one of them. */
function groupsOf(sizes: readonly number[], around: readonly ActorId[], tell: Teller): string {
  const told = around
    .slice(0, GROUPS_AT_MOST)
    .map((id, at) => `${count(sizes[at] ?? 0, 'actor', 'actors')}, among whom ${tell.actor(id)}`);
  const more = around.length - told.length;
  return [...told, ...(more > 0 ? [count(more, 'other group', 'other groups')] : [])].join('; ');
}

function pairsOf(pairs: readonly (readonly [ActorId, ActorId])[], tell: Teller): string {
  return tell.list(pairs.map(([one, other]) => `${tell.actor(one)} – ${tell.actor(other)}`));
}

/** How findings about what links draw, and rest on, are told. */
export const siloLinkFindings: Pick<Wordings, Told> = {
  'silo.single-passage': {
    title: ({ measure: { variant, through } }, tell) =>
      variant === 'tie'
        ? `A single passage: the link between ${tell.list(through.map(tell.actor))}`
        : `A single passage: ${tell.actors(through)}`,
    seen: ({ measure, subjects }, tell) => {
      const { variant, through, sizes, around, pairsLost, beside, spacesAcross } = measure;
      const names = through.map(tell.actor);
      return [
        variant === 'tie'
          ? `By cooperation and coordination, two sides of the map are joined only by what ties ${tell.list(names)}.`
          : `By cooperation and coordination, ${String(sizes.length)} groups of actors are joined only by ${tell.list(names)}.`,
        `On either side: ${groupsOf(sizes, around, tell)}. An organisation and what it is made of count as one.`,
        `Without this passage, ${count(pairsLost, 'pair of actors would be joined', 'pairs of actors would be joined')} no more.`,
        beside.length > 0
          ? `From one side to another, the map also shows: ${tell.kinds(beside)}.`
          : '',
        spacesAcross > 0
          ? `Actors of several sides meet in ${plural(spacesAcross, 'a third space', `${String(spacesAcross)} third spaces`)}: ${tell.spaces(subjects.spaces)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Teams change and what is done in common feels it, the Mouvement pour l’économie solidaire observes: what runs along several paths comes through such changes more easily.',
    question: () => 'How did this passage open, and who else could take it?',
    try: ({ trial }, tell) => {
      const links = trial?.links ?? [];
      const known = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
      return `A first contact between ${tell.actors(known)}, so that they know each other otherwise than by this passage, to be tried on the map first.`;
    },
    unknown: (n) =>
      `${count(n, 'pair', 'pairs')} of actors on different sides of whom nobody said anything`
  },
  'silo.single-carrier': {
    title: ({ measure: { variant, pairs } }, tell) => {
      const [only] = pairs;
      const who = variant === 'one' ? 'A single carrier named' : 'No carrier named';
      return only && pairs.length === 1
        ? `${who} between ${tell.list(only.map(tell.actor))}`
        : `${who} for ${String(pairs.length)} pairs of organisations`;
    },
    seen: ({ measure: { carrier, pairs, links, total } }, tell) => {
      if (carrier !== null) {
        const these = plural(links, 'this link', `these ${String(links)} links`);
        return `${pairsOf(pairs, tell)}: of those who make ${these} of cooperation or coordination live, one is named, ${tell.actor(carrier)}.`;
      }
      return total === 1
        ? `The map ties ${pairsOf(pairs, tell)} by cooperation or coordination, and does not name who makes ${plural(links, 'this link', 'these links')} live.`
        : `Of ${String(total)} pairs of organisations tied by cooperation or coordination, ${String(pairs.length)} ${plural(pairs.length, 'has', 'have')} no carrier named: ${pairsOf(pairs, tell)}.`;
    },
    why: 'For the Mouvement pour l’économie solidaire, cooperation between structures goes through persons, in teams that are often renewed.',
    question: ({ measure: { variant } }) =>
      variant === 'one'
        ? 'Who else knows these links already, or would like to make them live together?'
        : 'Who makes these links live today, on one side and on the other?',
    try: ({ measure: { variant } }) =>
      variant === 'one'
        ? 'Invite a second carrier to the next meeting, and enter their name on the link.'
        : 'Ask each organisation who makes the link live, and enter them among its carriers.',
    unknown: (n) =>
      plural(
        n,
        `${String(n)} link of which nobody said who makes it live`,
        `${String(n)} links of which nobody said who makes them live`
      )
  },
  'silo.observed-groupings': {
    title: ({ measure: { sizes } }) => `Cooperative links draw ${String(sizes.length)} groupings`,
    seen: ({ measure: { criterion, units, sizes, around, sharper, agreement }, test }, tell) => {
      const maps = test?.deals ?? 0;
      return [
        `Between ${count(units, 'actor', 'actors')}, cooperative links draw ${String(sizes.length)} groupings: ${groupsOf(sizes, around, tell)}.`,
        `They are sharper than on ${String(Math.round(sharper * maps))} of the ${String(maps)} maps drawn at random on which each keeps as many links.`,
        agreement === null ? '' : `They follow ${GROUPED_BY[criterion]} no more than chance would.`
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'One takes part in an ecosystem as projects come, without being a member of it for all that, the Mouvement pour l’économie solidaire recalls: groups take shape in it that nothing announces.',
    question: () => 'Do you recognise these groupings, and what name would you give them?',
    try: () =>
      'Name these groupings together, then read the map again by another criterion: sphere, territory or nature of actors.',
    unknown: (n) =>
      `${count(n, 'actor', 'actors')} left aside, whose group is still to be specified`
  }
};
