import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Teller, Wordings } from '#i18n/wording.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { ActorId } from '#domain/ids.ts';

type Told = 'silo.single-passage' | 'silo.single-carrier' | 'silo.observed-groupings';

const GROUPED_BY: Readonly<Record<Criterion, string>> = {
  organisation: 'les organisations',
  department: 'les services',
  kind: 'la nature des acteurs',
  sphere: 'les sphères fonctionnelles',
  territory: 'les territoires'
};

/** How many groups a sentence bears; the others are counted. */
const GROUPS_AT_MOST = 6;

/** Groups of actors, each with one of them. */
function groupsOf(sizes: readonly number[], around: readonly ActorId[], tell: Teller): string {
  const told = around
    .slice(0, GROUPS_AT_MOST)
    .map((id, at) => `${count(sizes[at] ?? 0, 'acteur', 'acteurs')}, dont ${tell.actor(id)}`);
  const more = around.length - told.length;
  return [...told, ...(more > 0 ? [count(more, 'autre groupe', 'autres groupes')] : [])].join(
    '\u202f; '
  );
}

function pairsOf(pairs: readonly (readonly [ActorId, ActorId])[], tell: Teller): string {
  return tell.list(pairs.map(([one, other]) => `${tell.actor(one)}\u00a0– ${tell.actor(other)}`));
}

/** How findings about what links draw, and rest on, are told. */
export const siloLinkFindings: Pick<Wordings, Told> = {
  'silo.single-passage': {
    title: ({ measure: { variant, through } }, tell) =>
      variant === 'tie'
        ? `Un seul passage\u00a0: le lien entre ${tell.list(through.map(tell.actor))}`
        : `Un seul passage\u00a0: ${tell.actors(through)}`,
    seen: ({ measure, subjects }, tell) => {
      const { variant, through, sizes, around, pairsLost, beside, spacesAcross } = measure;
      const names = through.map(tell.actor);
      return [
        variant === 'tie'
          ? `Par la coopération et la coordination, deux côtés de la carte ne sont reliés que par ce qui relie ${tell.list(names)}.`
          : `Par la coopération et la coordination, ${String(sizes.length)} groupes d’acteurs ne sont reliés que par ${tell.list(names)}.`,
        `De part et d’autre\u00a0: ${groupsOf(sizes, around, tell)}. Une organisation et ce qu’elle comprend comptent pour un.`,
        `Sans ce passage, ${count(pairsLost, 'paire d’acteurs ne serait plus reliée', 'paires d’acteurs ne seraient plus reliées')}.`,
        beside.length > 0
          ? `La carte montre aussi, d’un côté à l’autre\u00a0: ${tell.kinds(beside)}.`
          : '',
        spacesAcross > 0
          ? `Des acteurs de plusieurs côtés se retrouvent dans ${plural(spacesAcross, 'un espace tiers', `${String(spacesAcross)} espaces tiers`)}\u00a0: ${tell.spaces(subjects.spaces)}.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Les équipes changent, et la dynamique commune s’en ressent, observe le Mouvement pour l’économie solidaire\u00a0: ce qui passe par plusieurs chemins traverse mieux ces changements.',
    question: () =>
      'Comment ce passage s’est-il ouvert, et qui d’autre pourrait l’emprunter\u202f?',
    try: ({ trial }, tell) => {
      const links = trial?.links ?? [];
      const known = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
      return `Une prise de contact entre ${tell.actors(known)}, pour se connaître autrement que par ce passage, à essayer d’abord sur la carte.`;
    },
    unknown: (n) =>
      `${count(n, 'paire d’acteurs', 'paires d’acteurs')} de part et d’autre dont personne n’a rien dit`
  },
  'silo.single-carrier': {
    title: ({ measure: { variant, pairs } }, tell) => {
      const [only] = pairs;
      const who = variant === 'one' ? 'Un seul porteur nommé' : 'Aucun porteur nommé';
      return only && pairs.length === 1
        ? `${who} entre ${tell.list(only.map(tell.actor))}`
        : `${who} pour ${String(pairs.length)} paires d’organisations`;
    },
    seen: ({ measure: { carrier, pairs, links, total } }, tell) => {
      if (carrier !== null) {
        const these = plural(links, 'ce lien', `ces ${String(links)} liens`);
        return `${pairsOf(pairs, tell)}\u00a0: parmi ceux qui font vivre ${these} de coopération ou de coordination, un seul est nommé, ${tell.actor(carrier)}.`;
      }
      return total === 1
        ? `La carte relie par coopération ou coordination ${pairsOf(pairs, tell)}, sans nommer qui fait vivre ${plural(links, 'ce lien', 'ces liens')}.`
        : `Sur ${String(total)} paires d’organisations que relie la coopération ou la coordination, ${String(pairs.length)} ${plural(pairs.length, 'n’a', 'n’ont')} aucun porteur nommé\u00a0: ${pairsOf(pairs, tell)}.`;
    },
    why: 'Pour le Mouvement pour l’économie solidaire, la coopération entre structures passe par des personnes, dans des équipes qui se renouvellent souvent.',
    question: ({ measure: { variant } }) =>
      variant === 'one'
        ? 'Qui d’autre connaît déjà ces liens, ou aimerait les faire vivre à deux\u202f?'
        : 'Qui fait vivre ces liens aujourd’hui, d’un côté et de l’autre\u202f?',
    try: ({ measure: { variant } }) =>
      variant === 'one'
        ? 'Convier un second porteur à la prochaine rencontre, et l’inscrire sur le lien.'
        : 'Demander à chaque organisation qui fait vivre le lien, et l’inscrire parmi ses porteurs.',
    unknown: (n) =>
      plural(
        n,
        `${String(n)} lien dont personne n’a dit qui le fait vivre`,
        `${String(n)} liens dont personne n’a dit qui les fait vivre`
      )
  },
  'silo.observed-groupings': {
    title: ({ measure: { sizes } }) =>
      `Les liens de coopération dessinent ${String(sizes.length)} regroupements`,
    seen: ({ measure: { criterion, units, sizes, around, sharper, agreement }, test }, tell) => {
      const maps = test?.deals ?? 0;
      return [
        `Entre ${count(units, 'acteur', 'acteurs')}, les liens de coopération dessinent ${String(sizes.length)} regroupements\u00a0: ${groupsOf(sizes, around, tell)}.`,
        `Ils sont plus nets que sur ${String(Math.round(sharper * maps))} des ${String(maps)} cartes tirées au hasard où chacun garde autant de liens.`,
        agreement === null
          ? ''
          : `Ils ne suivent pas plus ${GROUPED_BY[criterion]} que ne le ferait le hasard.`
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'On prend part à un écosystème au gré des projets, sans forcément en être membre, rappelle le Mouvement pour l’économie solidaire\u00a0: il s’y forme des groupes que rien n’annonce.',
    question: () => 'Reconnaissez-vous ces regroupements, et quel nom leur donneriez-vous\u202f?',
    try: () =>
      'Nommer ensemble ces regroupements, puis relire la carte selon un autre critère\u00a0: sphère, territoire ou nature des acteurs.',
    unknown: (n) =>
      `${count(n, 'acteur laissé de côté, dont le groupe reste', 'acteurs laissés de côté, dont le groupe reste')} à préciser`
  }
};
