import { contentHash } from '#exchange/content-hash.ts';

/** What a copy of a map outside of the database says of itself. */
export interface MirrorLabel {
  readonly entryId: string;
  readonly identity: string;
  readonly title: string;
  readonly actors: number;
  readonly links: number;
  /** The number of the last gesture in it. */
  readonly seq: number;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

/** A copy of a map: what it says of itself, and what the map holds as text. */
export interface MirrorCopy {
  readonly label: MirrorLabel;
  readonly text: string;
}

/** Two copies of each map take turns: one is whole while the other is written. */
const SLOTS = ['A', 'B'] as const;
const FORMAT = 'maillage-mirror-1';

interface Header extends MirrorLabel {
  readonly format: string;
  readonly hash: string;
}

/** The folder of the copies; `null` where the browser has none. */
async function folder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle('mirror', { create: true });
  } catch {
    return null;
  }
}

/** The names of the maps that have copies, sound or not. */
export async function mirroredMaps(): Promise<readonly string[]> {
  const names = new Set<string>();
  for await (const name of (await folder())?.keys() ?? []) names.add(name.replace(/\.[AB]$/, ''));
  return [...names];
}

/** The copies of a map that are whole, the latest first, and how many are not. */
export async function readMirrors(
  entryId: string
): Promise<{ readonly whole: readonly MirrorCopy[]; readonly torn: number }> {
  const mirrors = await folder();
  const slots = mirrors ? SLOTS.map((slot) => readSlot(mirrors, entryId, slot)) : [];
  const read = await Promise.all(slots);
  const whole = read.filter((copy) => copy !== null && copy !== 'torn');
  return {
    whole: whole.sort((one, other) => other.label.seq - one.label.seq),
    torn: read.filter((copy) => copy === 'torn').length
  };
}

/**
 * Writes a copy of a map over the older of the two, then reads it back; says
 * whether there was anything to write.
 *
 * @throws Error when what was written is not what is read back.
 */
export async function writeMirror({ label, text }: MirrorCopy): Promise<boolean> {
  const mirrors = await folder();
  if (!mirrors) return false;
  const { entryId } = label;
  const [a, b] = await Promise.all(SLOTS.map((slot) => readSlot(mirrors, entryId, slot)));
  const seqOf = (copy: typeof a): number => (copy && copy !== 'torn' ? copy.label.seq : -1);
  if (Math.max(seqOf(a), seqOf(b)) >= label.seq) return false;

  const slot = seqOf(a) <= seqOf(b) ? 'A' : 'B';
  const hash = await contentHash(text);
  const header: Header = { ...label, format: FORMAT, hash };
  const file = await mirrors.getFileHandle(`${entryId}.${slot}`, { create: true });
  const writable = await file.createWritable();
  await writable.write(`${JSON.stringify(header)}\n${text}`);
  await writable.close();
  const kept = await readSlot(mirrors, entryId, slot);
  if (seqOf(kept ?? null) !== label.seq) throw new Error('workers/mirror-files: not read back');
  return true;
}

/** Erases the copies of a map. */
export async function eraseMirrors(entryId: string): Promise<void> {
  const mirrors = await folder();
  for (const slot of SLOTS) {
    await mirrors?.removeEntry(`${entryId}.${slot}`).catch((error: unknown) => {
      // It may never have been made.
      if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
    });
  }
}

async function readSlot(
  mirrors: FileSystemDirectoryHandle,
  entryId: string,
  slot: string
): Promise<MirrorCopy | 'torn' | null> {
  const handle = await mirrors.getFileHandle(`${entryId}.${slot}`).catch(() => null);
  if (!handle) return null;
  try {
    const all = await (await handle.getFile()).text();
    const end = all.indexOf('\n');
    const { format, hash, ...label } = JSON.parse(all.slice(0, end)) as Header;
    const text = all.slice(end + 1);
    const isWhole = format === FORMAT && (await contentHash(text)) === hash;
    return isWhole && label.entryId === entryId ? { label, text } : 'torn';
  } catch {
    return 'torn';
  }
}
