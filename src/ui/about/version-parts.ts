/** What the name of a build says. */
export interface VersionParts {
  readonly number: string;
  /** The day of the commit, else of the build, as `2026-11-22`. */
  readonly day: string | null;
  /** `null` when it was built from sources that no commit holds. */
  readonly commit: string | null;
}

const NAME = /^(?<number>[^+]+)\+(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)\.(?<rest>\w+)$/;

/** Reads the name of a build: `0.1.0+20261122.436c41d`. */
export function versionParts(name: string): VersionParts {
  const { number, year, month, date, rest } = NAME.exec(name)?.groups ?? {};
  if (!number || !year || !month || !date || !rest)
    return { number: name, day: null, commit: null };
  // A build that no commit stands for has the time in its place: `t195328`.
  return { number, day: `${year}-${month}-${date}`, commit: rest.startsWith('t') ? null : rest };
}
