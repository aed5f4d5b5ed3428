import type { MapFile } from './map-file.ts';
import { refuse, type Reading } from './problem.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

/** A map among those of a device. */
export interface LibraryMap {
  readonly map: MapFile;
  readonly isBinned: boolean;
}

const FORMAT = 'ect-library';
const VERSION = 1;
/** How far into a file its format is looked for, in bytes. */
export const LIBRARY_HEAD = 300;
/** The largest library that is read, in bytes: what a browser can hold as one text. */
export const MAX_LIBRARY_BYTES = 400 * 1024 * 1024;

/** The start of the text of a library; its maps follow, then its end. */
export const LIBRARY_START = `{"format":"${FORMAT}","maps":[\n`;
export const LIBRARY_END = `\n],"version":${String(VERSION)}}\n`;

/**
 * The text of one map in a library: its whole file, bin included.
 *
 * @throws RangeError when the map could not be read again.
 */
export async function writeLibraryMap({ map, isBinned }: LibraryMap): Promise<string> {
  const file = await writeFile(map, { withBin: true });
  return `{"binned":${String(isBinned)},"file":${file.trimEnd()}}`;
}

/** Whether a file says that it is a library, from its first bytes. */
export function saysLibrary(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, LIBRARY_HEAD));
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(head);
}

/** What one map of a library gave. */
export interface LibraryReading {
  readonly isBinned: boolean;
  readonly reading: Reading<MapFile>;
}

/**
 * Reads a library. Never throws: each map is read like a file of its own, and
 * one that is refused does not stop the others.
 */
export async function readLibrary(bytes: Uint8Array): Promise<Reading<readonly LibraryReading[]>> {
  if (bytes.length > MAX_LIBRARY_BYTES)
    return refuse({
      code: 'too-big',
      path: '',
      facts: { size: bytes.length, limit: MAX_LIBRARY_BYTES }
    });
  const entries = entriesOf(bytes);
  if (!entries) return refuse({ code: 'unknown-file', path: '', facts: {} });
  const readings: LibraryReading[] = [];
  for (const { binned, file } of entries)
    readings.push({ isBinned: binned === true, reading: await readFile(textOf(file)) });
  return { ok: true, value: readings, repairs: [] };
}

interface Entry {
  readonly binned?: unknown;
  readonly file?: unknown;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  try {
    const library = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null;
    const { format, maps, version } = library ?? {};
    if (format !== FORMAT || version !== VERSION || !Array.isArray(maps)) return null;
    return maps.map((entry: unknown) => (entry ?? {}) as Entry);
  } catch {
    return null;
  }
}

// Written again as text, so that whatever it holds meets the checks of any file.
function textOf(file: unknown): string {
  try {
    return JSON.stringify(file ?? null);
  } catch {
    return '';
  }
}
