import { shownFileName } from '#domain/shown-file-name.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';
import { readBack } from '#lineage/read-back.ts';
import { readFileApart } from '#workers/file-reader.ts';
import { bytesOf } from './file-bytes.ts';

/** A file that someone brought to a map, to be put together with it. */
export interface Incoming {
  readonly id: number;
  /** The name of the file, as it can be shown. */
  readonly name: string;
  /** Whose copy it is, if that was said. */
  readonly from: string;
  readonly file: File;
  /** `null` while it is being read. */
  readonly reading: Reading<MapFile> | null;
  /** It is of another map than the one it was brought to, and that was not said to be meant. */
  readonly isStranger: boolean;
}

/** Reads a file that was brought, with what opens it when it is encrypted. */
export async function readIncoming(
  file: File,
  passphrase: string | null
): Promise<Reading<MapFile>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? readFileApart(bytes.value, { passphrase }) : bytes;
}

/** A file that is about to be read. */
export function incomingOf(id: number, file: File): Incoming {
  const name = shownFileName(file.name);
  return { id, name, from: '', file, reading: null, isStranger: false };
}

/** Why a passphrase is asked for, before any or after a wrong one; `null` when none is. */
export function lockOf({ reading }: Pick<Incoming, 'reading'>): 'sealed' | 'wrong' | null {
  const [problem] = reading && !reading.ok ? reading.problems : [];
  if (problem?.code === 'wrong-passphrase') return 'wrong';
  return problem?.code === 'other-file' && problem.facts.kind === 'age' ? 'sealed' : null;
}

/** The title of a map that was brought. */
export function titleOf({ state }: MapFile): string {
  return readBack(state).ecosystem.map.title;
}
