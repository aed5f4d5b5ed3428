import type { ComparisonTeller, FactWordings } from '#i18n/comparison-wording.ts';
import type { SpaceLife, StakeLife } from '#analysis/comparison/fact.ts';
import { pluralFr as plural } from '#i18n/plural.ts';
import { moved } from './comparison-link-facts.ts';

const FACILITATIONS = {
  outside: 'quelqu’un d’extérieur aux organisations concernées',
  inside: 'une organisation concernée',
  'in-turn': 'chacun à son tour',
  nobody: 'personne',
  unknown: 'à préciser'
} as const;

const changedLife = (
  before: SpaceLife,
  after: SpaceLife,
  tell: Parameters<FactWordings['space']>[1]
): string[] => {
  const status =
    {
      existing: 's’ouvre',
      ended: 'se ferme',
      wished: 'est maintenant souhaité',
      proposed: 'est maintenant proposé'
    }[after.status] + ` (l’état était «\u00a0${tell.status(before.status)}\u00a0»)`;
  const met =
    after.lastMet === null
      ? 'n’a plus de dernière rencontre notée'
      : before.lastMet === null || before.lastMet < after.lastMet
        ? `s’est réuni, la dernière fois le ${tell.day(after.lastMet)}`
        : `a sa dernière rencontre notée le ${tell.day(after.lastMet)}, et non plus le ${tell.day(before.lastMet)}`;
  return [
    ...(before.status === after.status ? [] : [status]),
    ...(before.lastMet === after.lastMet ? [] : [met]),
    ...(before.emptyShell === after.emptyShell
      ? []
      : [after.emptyShell ? 'devient une coquille vide' : 'n’est plus une coquille vide'])
  ];
};

const debateNow = (before: StakeLife, after: StakeLife): string => {
  if (before.contested === after.contested) return '';
  if (after.contested === null) return 'on ne sait plus s’il est en débat';
  if (after.contested) return 'il est maintenant en débat';
  return before.contested ? 'il n’est plus en débat' : 'il est noté comme n’étant pas en débat';
};

const changedStake = (before: StakeLife, after: StakeLife, tell: ComparisonTeller): string => {
  const joined = after.concerned.filter((id) => !before.concerned.includes(id));
  const left = before.concerned.filter((id) => !after.concerned.includes(id));
  return [
    debateNow(before, after),
    joined.length > 0 ? `il concerne maintenant ${tell.actors(joined)}` : '',
    left.length > 0 ? `il ne concerne plus ${tell.actors(left)}` : ''
  ]
    .filter(Boolean)
    .join('\u202f; ');
};

const arrivedStake = ({ contested, concerned }: StakeLife, tell: ComparisonTeller): string =>
  [
    contested ? ', en débat' : '',
    concerned.length > 0 ? `\u202f; il concerne ${tell.actors(concerned)}` : ''
  ].join('');

/** How what became of third spaces, and of what they work on, is told. */
export const spaceFacts: Pick<
  FactWordings,
  'space' | 'attendance' | 'facilitation' | 'stake' | 'worked'
> = {
  space: ({ space, before, after }, tell) => {
    const name = `L’espace ${tell.spaces([space])}`;
    if (after === null) return `${name} n’est plus sur la carte.`;
    if (before === null) {
      const shell = after.emptyShell ? ', et se lit déjà comme une coquille vide' : '';
      return after.status === 'existing'
        ? `${name} (${tell.spaceKind(space)}) s’ouvre${shell}.`
        : `${name} (${tell.spaceKind(space)}) arrive sur la carte, avec l’état «\u00a0${tell.status(after.status)}\u00a0».`;
    }
    return `${name} ${tell.list(changedLife(before, after, tell))}.`;
  },
  attendance: ({ space, before, after }, tell) => {
    const joined = after.filter((id) => !before.includes(id));
    const left = before.filter((id) => !after.includes(id));
    const clauses = [
      joined.length > 0
        ? `${tell.actors(joined)} y ${plural(joined.length, 'prend', 'prennent')} maintenant part`
        : '',
      left.length > 0
        ? `${tell.actors(left)} n’y ${plural(left.length, 'prend', 'prennent')} plus part`
        : ''
    ].filter(Boolean);
    return `L’espace ${tell.spaces([space])}\u00a0: ${clauses.join('\u202f; ')}.`;
  },
  facilitation: ({ space, before, after }, tell) =>
    `L’espace ${tell.spaces([space])}\u00a0: ${moved('l’animation', FACILITATIONS[before], FACILITATIONS[after])}.`,
  stake: ({ stake, before, after }, tell) => {
    const name = `L’enjeu ${tell.stakes([stake])}`;
    if (after === null) return `${name} n’est plus sur la carte.`;
    return before === null
      ? `${name} arrive sur la carte${arrivedStake(after, tell)}.`
      : `${name}\u00a0: ${changedStake(before, after, tell)}.`;
  },
  worked: ({ friction, before, after }, tell) => {
    const added = after.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !after.includes(id));
    const clauses = [
      added.length > 0 ? `on y travaille maintenant dans ${tell.spaces(added)}` : '',
      removed.length > 0 ? `on n’y travaille plus dans ${tell.spaces(removed)}` : ''
    ].filter(Boolean);
    return `${tell.friction(friction)}\u00a0: ${clauses.join('\u202f; ')}.`;
  }
};
