import { shownFileName } from '#domain/shown-file-name.ts';
import { fileName } from './map-file-blob.ts';

/** How many signs of a replica tell it apart in the name of its file. */
const MARK = 4;
/** What stands at the end of a name, also in that of a copy in conflict: « …ect (conflict).json ». */
const SIGNED = /\.([a-z0-9][a-z0-9-]*)\.([a-z0-9]{4})\.ect\b/u;

/** Who left a file in a shared folder, as its name says. */
export interface Signed {
  readonly who: string;
  /** How the replica that writes it begins. */
  readonly mark: string;
}

/** The name of the file of a device in a shared folder: the map, whose it is, and which device. */
export function folderFileName(title: string, who: string, replica: string): string {
  return `${fileName(title)}.${fileName(who)}.${replica.slice(0, MARK)}.ect.json`;
}

/** Who left a file, from its name; `null` when that does not say so. */
export function signedIn(name: string): Signed | null {
  const [, who, mark] = SIGNED.exec(name) ?? [];
  if (who === undefined || mark === undefined) return null;
  const words = who.split('-').filter(Boolean);
  return { who: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '), mark };
}

/** Whose copy a file is, as it is called here: by the name it is signed with, or by its own. */
export function whoLeft(name: string): string {
  return signedIn(name)?.who ?? shownFileName(name);
}

/** Whose copies files are, each once. */
export function authorsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(whoLeft))];
}

/** Whether a file may be a copy of a map: what its engine keeps for itself is not looked into. */
export function mayBeCopy(name: string): boolean {
  return /\.(?:json|age)$/iu.test(name);
}

/** Whether a file is hidden, or is being written: no more than a trace of whoever looks after the folder. */
export function isPassing(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~') || /\.(?:crswap|part|tmp)$/iu.test(name);
}

/** Whose replicas are, by how they begin, as the names of files say. */
export function ownersIn(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.flatMap((name) => signedIn(name) ?? []).map(({ mark, who }) => [mark, who]));
}
