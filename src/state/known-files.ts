import type { LeftAlone } from '#exchange/merge-folder.ts';
import { mayBeCopy, signedIn } from './folder-names.ts';

/** Why a file of a shared folder is left as it is. */
export type Left = LeftAlone | { readonly name: string; readonly why: 'not-a-copy' };

/** A file of a shared folder, as it was when it was last looked at. */
export interface KnownFile {
  readonly name: string;
  readonly size: number;
  /** When it was written, in milliseconds since 1970. */
  readonly lastModified: number;
  /** `null` once it is put together with the map. */
  readonly left: Left | null;
}

/** The files that are not as they were, and may be copies of a map. */
export function copiesToRead(files: readonly File[], known: readonly KnownFile[]): readonly File[] {
  const before = byName(known);
  return files.filter((file) => mayBeCopy(file.name) && !isSame(file, before.get(file.name)));
}

/** What is known of the files of a folder once some of them were read, of which some were left alone. */
export function knownOnce(
  files: readonly File[],
  read: readonly File[],
  { known, left }: { readonly known: readonly KnownFile[]; readonly left: readonly LeftAlone[] }
): readonly KnownFile[] {
  const before = byName(known);
  const reasons = byName<Left>(left);
  const leftOf = (file: File): Left | null => {
    if (!mayBeCopy(file.name)) return { name: file.name, why: 'not-a-copy' };
    if (read.includes(file)) return reasons.get(file.name) ?? null;
    return before.get(file.name)?.left ?? null;
  };
  return files.map((file) => knownAs(file, leftOf(file)));
}

/** The last file of each partner that is put together with the map, the latest first: one may leave copies in conflict. */
export function lastOfEach(known: readonly KnownFile[], own: string): readonly KnownFile[] {
  const markOf = (name: string): string => signedIn(name)?.mark ?? name;
  const found = new Set([markOf(own)]);
  return known
    .filter(({ left }) => left === null)
    .toSorted((one, other) => other.lastModified - one.lastModified)
    .filter(({ name }) => found.size < found.add(markOf(name)).size);
}

/** What is known of the files of a folder once one of them was written. */
export function knownWith(known: readonly KnownFile[], file: File): readonly KnownFile[] {
  return [...known.filter(({ name }) => name !== file.name), knownAs(file, null)];
}

function knownAs({ name, size, lastModified }: File, left: Left | null): KnownFile {
  return { name, size, lastModified, left };
}

function isSame(file: File, known: KnownFile | undefined): boolean {
  return file.size === known?.size && file.lastModified === known.lastModified;
}

function byName<Named extends { readonly name: string }>(
  all: readonly Named[]
): ReadonlyMap<string, Named> {
  return new Map(all.map((one) => [one.name, one]));
}
