import type { SpaceLife } from '#analysis/comparison/fact.ts';
import type { FactWordings } from '#i18n/comparison-wording.ts';
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
    const concerned = after ?? before;
    const who =
      concerned && concerned.concerned.length > 0 ? tell.actors(concerned.concerned) : null;
    if (before === null)
      return `${name} comes onto the map${after?.contested ? ', in debate' : ''}${who === null ? '' : `; it concerns ${who}`}.`;
    if (after === null) return `${name} is no longer on the map.`;
    const joined = after.concerned.filter((id) => !before.concerned.includes(id));
    const left = before.concerned.filter((id) => !after.concerned.includes(id));
    const debate =
      after.contested === null
        ? 'nobody knows any more whether it is in debate'
        : after.contested
          ? 'it is now in debate'
          : before.contested
            ? 'it is no longer in debate'
            : 'it is noted as not being in debate';
    const clauses = [
      before.contested === after.contested ? '' : debate,
      joined.length > 0 ? `it now concerns ${tell.actors(joined)}` : '',
      left.length > 0 ? `it no longer concerns ${tell.actors(left)}` : ''
    ].filter(Boolean);
    return `${name}: ${clauses.join('; ')}.`;
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
