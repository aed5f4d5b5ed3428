import { broughtBy } from '#lineage/brought.ts';
import { overclaims } from '#lineage/merge-into.ts';
import type { MapFile } from './map-file.ts';
import { mergeFiles } from './merge-files.ts';
import type { Problem, Reading, Repair } from './problem.ts';

/** A file that stands in a folder, whoever put it there. */
export interface FolderFile<Source = Uint8Array | string> {
  readonly name: string;
  readonly source: Source;
}

/** Why a file of a folder is not put together with the map. */
type Fault =
  | { readonly why: 'refused'; readonly problems: readonly Problem[] }
  /** Changed outside, or by chance: whoever wrote it did not write this. */
  | { readonly why: 'damaged'; readonly repairs: readonly Repair[] }
  | { readonly why: 'other-map' };

/** A file of a folder that is left as it is, and why. */
export type LeftAlone = Fault & { readonly name: string };

/** What comes of a folder in which partners leave their copies of a map. */
export interface FolderMerged {
  readonly map: MapFile;
  /** The names of the files that were put together with it. */
  readonly heard: readonly string[];
  /** Those that brought something which those before them did not, with what they hold. */
  readonly news: readonly { readonly name: string; readonly file: MapFile }[];
  readonly leftAlone: readonly LeftAlone[];
  /** Whether one of them claims to have seen more than was written here. */
  readonly isContested: boolean;
}

/**
 * Puts a map together with all the copies of it in a folder: old or doubled ones
 * bring nothing, and what is half-written, forged, foreign or of another map is
 * left alone, and told. The same in whatever order the folder lists them.
 *
 * @param own - the replica under which this device writes.
 * @param read - for whoever reads files apart, or keeps what it read of them.
 */
export async function mergeFolder<Source = Uint8Array | string>(
  map: MapFile,
  own: string,
  files: readonly FolderFile<Source>[],
  read: (source: Source) => Promise<Reading<MapFile>>
): Promise<FolderMerged> {
  let merged = map;
  const heard: string[] = [];
  const news: { readonly name: string; readonly file: MapFile }[] = [];
  const leftAlone: LeftAlone[] = [];
  let isContested = false;
  for (const { name, source } of files.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const copy = copyIn(await read(source), map.id);
    if (!('file' in copy)) {
      leftAlone.push({ name, ...copy });
      continue;
    }
    isContested ||= overclaims(map.state, own, copy.file.state);
    const before = merged;
    merged = await mergeFiles(before, copy.file, own);
    heard.push(name);
    if (isMore(before, merged)) news.push({ name, file: copy.file });
  }
  return { map: merged, heard, news, leftAlone, isContested };
}

function isMore(before: MapFile, after: MapFile): boolean {
  const { records, seen } = broughtBy(before.state, after.state);
  const isNews = records.length > 0 || Object.keys(seen).length > 0;
  return isNews || after.snapshots.length > before.snapshots.length;
}

function copyIn(reading: Reading<MapFile>, id: string): { readonly file: MapFile } | Fault {
  if (!reading.ok) return { why: 'refused', problems: reading.problems };
  const { value: file, repairs } = reading;
  if (file.id !== id) return { why: 'other-map' };
  const damages = repairs.filter(
    ({ code }) => code === 'wrong-hash' || code === 'duplicate-record'
  );
  return damages.length > 0 ? { why: 'damaged', repairs: damages } : { file };
}
