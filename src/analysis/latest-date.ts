import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Status } from '#domain/link.ts';

/** Something that starts, and may end. */
interface Lasting {
  readonly status: Status;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The latest day written on a map, `2026-11-22`, or `null` when there is none. It
 * stands for today, so that the same map gives the same findings whenever it is
 * read. Days that are planned are left out: when something that is there is to
 * end, when something wished for or proposed is to start.
 */
export function latestDate({
  links,
  spaces,
  situations,
  assessments,
  decisions
}: Ecosystem): string | null {
  const days = [
    ...[...links.values()].flatMap((link) => [...daysOf(link), link.saidOn]),
    ...[...spaces.values()].flatMap((space) => [...daysOf(space), space.lastMet]),
    ...[situations, assessments, decisions].flatMap((dated) =>
      [...dated.values()].map(({ on }) => on)
    )
  ];
  return days.reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), null);
}

function daysOf({ status, since, until }: Lasting): (string | null)[] {
  switch (status) {
    case 'existing':
      return [since];
    case 'ended':
      return [since, until];
    case 'wished':
    case 'proposed':
      return [];
  }
}
