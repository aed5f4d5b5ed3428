import { headOf } from './commit.ts';
import type { CopyKind, KeptCopy, MapDatabase } from './map-database.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Of the copies made by themselves, the last of so many hours and of so many days stay. */
const HOURS_KEPT = 24;
const DAYS_KEPT = 30;
/** Of those made before something, the last so many. */
const OTHERS_KEPT = 10;

/** What is told of a copy before it is read. */
export type CopyLabel = Omit<KeptCopy, 'text'>;

/** The copies of a map that the device keeps, the latest first. */
export async function copiesOf(database: MapDatabase): Promise<readonly CopyLabel[]> {
  await database.ready();
  const labels: CopyLabel[] = [];
  // One after the other: all of them at once could be too much to hold.
  await database.copies.orderBy('at').each(({ hash, kind, at, title, actors, links }) => {
    labels.push({ hash, kind, at, title, actors, links });
  });
  return labels.toReversed();
}

/**
 * Keeps a copy of what a map says, then lets go of those that are one too many.
 * The same content is kept once, under the strongest reason to keep it.
 */
export async function keepCopy(database: MapDatabase, copy: KeptCopy): Promise<void> {
  await database.ready();
  await database.transaction('rw', database.copies, database.meta, async () => {
    await headOf(database);
    const known = await database.copies.get(copy.hash);
    const kind: CopyKind = copy.kind === 'auto' && known ? known.kind : copy.kind;
    await database.copies.put({ ...copy, kind });
    const labels: CopyLabel[] = [];
    await database.copies.each(({ text: _text, ...label }) => {
      labels.push(label);
    });
    await database.copies.bulkDelete(oneTooMany(labels));
  });
}

/** Which copies to let go of, by hash. */
export function oneTooMany(copies: readonly CopyLabel[]): string[] {
  const latestFirst = copies.toSorted((one, other) => other.at - one.at);
  const auto = latestFirst.filter(({ kind }) => kind === 'auto');
  const others = latestFirst.filter(({ kind }) => kind !== 'auto').slice(0, OTHERS_KEPT);
  const kept = new Set([
    ...lastOfEach(auto, HOUR, HOURS_KEPT),
    ...lastOfEach(auto, DAY, DAYS_KEPT)
  ]);
  return copies.filter((copy) => !kept.has(copy) && !others.includes(copy)).map(({ hash }) => hash);
}

function lastOfEach(latestFirst: readonly CopyLabel[], span: number, most: number): CopyLabel[] {
  const last = new Map<number, CopyLabel>();
  for (const copy of latestFirst) {
    const which = Math.floor(copy.at / span);
    if (!last.has(which)) last.set(which, copy);
  }
  return [...last.values()].slice(0, most);
}
