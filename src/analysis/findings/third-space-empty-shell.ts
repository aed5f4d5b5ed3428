import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { latestDate } from '#analysis/latest-date.ts';
import { missedMeetings } from '#analysis/missed-meetings.ts';
import type { Rule } from '#analysis/rule.ts';
import { LACKS, type EmptyShell, type Lack } from '#analysis/third-space-facts.ts';
import type { Space } from '#domain/space.ts';

const ID = 'third-space.empty-shell';

/**
 * « Coquille vide »: spaces that someone said no institution stands behind, or
 * that no time is set aside for, or that did not meet during a whole period of
 * their rhythm, a month for a monthly space. One finding a space; missing
 * facilitation skills are told with the rest, and raise nothing alone.
 *
 * Such set-ups may stay empty (Zoein, « Coopération », Collège des Transitions);
 * backing, dedicated time and skills are what makes them hold (ATEMIS – IE-EFC,
 * 2024, Fiche 11). Only what was said counts: unknown are the registers of which
 * nobody said a thing, and a rhythm or a last meeting that is not entered. The
 * latest day written on the map stands for today.
 */
export const emptyShell: Rule<typeof ID> = { id: ID, family: 'third-space', stage: 'drawn', find };

function find({ ecosystem, spaces }: Context): FindingOf<typeof ID>[] {
  const today = latestDate(ecosystem);
  return spaces.flatMap((space) => {
    const has = holdOf(space, today);
    const lacking = LACKS.filter((lack) => has[lack] === false);
    if (lacking.every((lack) => lack === 'skills')) return [];
    const unknown = LACKS.filter((lack) => has[lack] === null).length;
    const missed = missedBy(space, today);
    return [findingOn(space, { lacking, missed, asOf: today }, unknown)];
  });
}

/** What makes a space hold, as was said: `null` for what nobody said. */
function holdOf(space: Space, today: string | null): Readonly<Record<Lack, boolean | null>> {
  const { rhythm, dedicated, skilled } = space;
  const missed = missedBy(space, today);
  const hasNoCalendar = rhythm === 'once' || rhythm === 'irregular';
  return {
    backing: backingOf(space),
    time: dedicated,
    skills: skilled,
    meetings: hasNoCalendar ? true : missed === null ? null : missed === 0
  };
}

/** Named backers stand behind a space; when it is said to have no backing all the same, nobody knows. */
function backingOf({ backed, backers }: Space): boolean | null {
  if (backers.length === 0) return backed;
  return backed === false ? null : true;
}

function missedBy({ rhythm, lastMet }: Space, today: string | null): number | null {
  return rhythm === null || lastMet === null || today === null
    ? null
    : missedMeetings(rhythm, lastMet, today);
}

function findingOn(
  { id, rhythm, lastMet, participants }: Space,
  seen: Pick<EmptyShell, 'lacking' | 'missed' | 'asOf'>,
  unknown: number
): FindingOf<typeof ID> {
  return {
    id: findingId(ID, [id]),
    rule: ID,
    family: 'third-space',
    subjects: subjectsOf({ spaces: [id] }),
    measure: { ...seen, rhythm, lastMet },
    coverage: coverageOf([], { actors: new Set(participants).size, unknown }),
    test: null,
    trial: null,
    referential: null
  };
}
