import type { SpaceLife, StakeLife } from '#analysis/comparison/fact.ts';
import type { ComparisonTeller, FactWordings } from '#i18n/comparison-wording.ts';
import { pluralEn as plural } from '#i18n/plural.ts';
import { moved } from './comparison-link-facts.ts';

const FACILITATIONS = {
  outside: 'someone from outside the organisations concerned',
  inside: 'one of the organisations concerned',
  'in-turn': 'everyone in turn',
  nobody: 'nobody',
  unknown: 'to be specified'
} as const;

const changedLife = (
  before: SpaceLife,
  after: SpaceLife,
  tell: Parameters<FactWordings['space']>[1]
): string[] => {
  const status =
    {
      existing: 'opens',
      ended: 'closes',
      wished: 'is now wished for',
      proposed: 'is now proposed'
    }[after.status] + ` (its state was “${tell.status(before.status)}”)`;
  const met =
    after.lastMet === null
      ? 'has no last meeting noted any more'
      : before.lastMet === null || before.lastMet < after.lastMet
        ? `has met, the last time on ${tell.day(after.lastMet)}`
        : `has its last meeting noted on ${tell.day(after.lastMet)}, rather than ${tell.day(before.lastMet)}`;
  return [
    ...(before.status === after.status ? [] : [status]),
    ...(before.lastMet === after.lastMet ? [] : [met]),
    ...(before.emptyShell === after.emptyShell
      ? []
      : [after.emptyShell ? 'becomes an empty shell' : 'is no longer an empty shell'])
  ];
};

const debateNow = (before: StakeLife, after: StakeLife): string => {
  if (before.contested === after.contested) return '';
  if (after.contested === null) return 'nobody knows any more whether it is in debate';
  if (after.contested) return 'it is now in debate';
  return before.contested ? 'it is no longer in debate' : 'it is noted as not being in debate';
};

const changedStake = (before: StakeLife, after: StakeLife, tell: ComparisonTeller): string => {
  const joined = after.concerned.filter((id) => !before.concerned.includes(id));
  const left = before.concerned.filter((id) => !after.concerned.includes(id));
  return [
    debateNow(before, after),
    joined.length > 0 ? `it now concerns ${tell.actors(joined)}` : '',
    left.length > 0 ? `it no longer concerns ${tell.actors(left)}` : ''
  ]
    .filter(Boolean)
    .join('; ');
};

const arrivedStake = ({ contested, concerned }: StakeLife, tell: ComparisonTeller): string =>
  [
    contested ? ', in debate' : '',
    concerned.length > 0 ? `; it concerns ${tell.actors(concerned)}` : ''
  ].join('');

/** How what became of third spaces, and of what they work on, is told. */
export const spaceFacts: Pick<
  FactWordings,
  'space' | 'attendance' | 'facilitation' | 'stake' | 'worked'
> = {
  space: ({ space, before, after }, tell) => {
    const name = `The space ${tell.spaces([space])}`;
    if (after === null) return `${name} is no longer on the map.`;
    if (before === null) {
      const shell = after.emptyShell ? ', and already reads as an empty shell' : '';
      return after.status === 'existing'
        ? `${name} (${tell.spaceKind(space)}) opens${shell}.`
        : `${name} (${tell.spaceKind(space)}) comes onto the map, in the state “${tell.status(after.status)}”.`;
    }
    return `${name} ${tell.list(changedLife(before, after, tell))}.`;
  },
  attendance: ({ space, before, after }, tell) => {
    const joined = after.filter((id) => !before.includes(id));
    const left = before.filter((id) => !after.includes(id));
    const clauses = [
      joined.length > 0
        ? `${tell.actors(joined)} now ${plural(joined.length, 'takes', 'take')} part in it`
        : '',
      left.length > 0 ? `${tell.actors(left)} no longer ${plural(left.length, 'does', 'do')}` : ''
    ].filter(Boolean);
    return `The space ${tell.spaces([space])}: ${clauses.join('; ')}.`;
  },
  facilitation: ({ space, before, after }, tell) =>
    `The space ${tell.spaces([space])}: ${moved('facilitation', FACILITATIONS[before], FACILITATIONS[after])}.`,
  stake: ({ stake, before, after }, tell) => {
    const name = `The stake ${tell.stakes([stake])}`;
    if (after === null) return `${name} is no longer on the map.`;
    return before === null
      ? `${name} comes onto the map${arrivedStake(after, tell)}.`
      : `${name}: ${changedStake(before, after, tell)}.`;
  },
  worked: ({ friction, before, after }, tell) => {
    const added = after.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !after.includes(id));
    const clauses = [
      added.length > 0 ? `now worked on in ${tell.spaces(added)}` : '',
      removed.length > 0 ? `no longer worked on in ${tell.spaces(removed)}` : ''
    ].filter(Boolean);
    return `${tell.friction(friction)}: ${clauses.join('; ')}.`;
  }
};
