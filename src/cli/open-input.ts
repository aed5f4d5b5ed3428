import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { MAX_BYTES } from '#exchange/limits.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { readFile } from '#exchange/read-file.ts';
import type { Reading, Repair } from '#exchange/problem.ts';
import { readPlain, type PlainOrigin } from '#exchange/read-plain.ts';
import { recogniseBytes } from '#exchange/recognise-other.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { refused, type Outcome } from './outcome.ts';
import { passphraseFor } from './ask-passphrase.ts';
import type { Words } from './words.ts';

/** How much is read at once, in bytes. */
const SLICE = 1024 * 1024;

/** A map read from a file, and the snapshot of it that was asked for. */
export interface Input {
  readonly file: MapFile;
  /** `null` for the map as it is now. */
  readonly snapshot: FileSnapshot | null;
  readonly repairs: readonly Repair[];
}

/** Reads `FILE`, or `FILE#1` or `FILE#name`, of either format; says why when it cannot. */
export async function openInput(
  argument: string,
  words: Words
): Promise<{ readonly input: Input } | { readonly refusal: Outcome }> {
  const { path, name } = splitArgument(argument);
  const bytes = readBytes(path, words);
  if (!(bytes instanceof Uint8Array)) return { refusal: bytes };
  const reading = await readSealedOrNot(bytes, path, words);
  if ('code' in reading) return { refusal: reading };
  if (!reading.ok) {
    const messages = reading.problems.map((problem) =>
      words.cli.about(path, words.exchange.problem(problem))
    );
    return { refusal: refused(...messages) };
  }
  const { value: file, repairs } = reading;
  if (name === null) return { input: { file, snapshot: null, repairs } };
  const snapshot = snapshotCalled(file.snapshots, name);
  const names = file.snapshots.map((other) => other.name);
  return snapshot
    ? { input: { file, snapshot, repairs } }
    : { refusal: refused(words.cli.noSnapshot(path, name, names)) };
}

/** A file's name may hold a `#` too: the shortest beginning that is a file is its path. */
function splitArgument(argument: string): { readonly path: string; readonly name: string | null } {
  if (existsSync(argument)) return { path: argument, name: null };
  for (let at = argument.indexOf('#'); at >= 0; at = argument.indexOf('#', at + 1)) {
    const path = argument.slice(0, at);
    if (existsSync(path)) return { path, name: argument.slice(at + 1) };
  }
  return { path: argument, name: null };
}

/** The bytes of a file; what is too big is refused before it takes the memory. */
export function readBytes(path: string, { cli, exchange }: Words): Uint8Array | Outcome {
  const tooBig = (size: number): Outcome => {
    const problem = { code: 'too-big', path: '', facts: { size, limit: MAX_BYTES } };
    return refused(cli.about(path, exchange.problem(problem)));
  };
  try {
    // Not even read: what is too big is refused before it takes the memory.
    const { size } = statSync(path);
    if (size > MAX_BYTES) return tooBig(size);
    const bytes = upTo(MAX_BYTES + 1, path);
    return bytes.length > MAX_BYTES ? tooBig(bytes.length) : bytes;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return refused(code === 'ENOENT' ? cli.noFile(path) : cli.notReadable(path, code));
  }
}

async function readSealedOrNot(
  bytes: Uint8Array,
  path: string,
  words: Words
): Promise<Reading<MapFile> | Outcome> {
  if (recogniseBytes(bytes) !== 'age') return readAny(bytes);
  const passphrase = await passphraseFor(path, words);
  if (typeof passphrase !== 'string') return passphrase;
  const { unseal } = await import('#exchange/privacy/sealed-file.ts');
  const opened = await unseal(bytes, passphrase);
  return opened.ok ? readAny(opened.value) : opened;
}

/** The first bytes of what may have no end: a device or a pipe says nothing of its size. */
function upTo(most: number, path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    let length = 0;
    while (length < most) {
      const part = Buffer.alloc(Math.min(SLICE, most - length));
      const count = readSync(file, part);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      length += count;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}

async function readAny(bytes: Uint8Array): Promise<Reading<MapFile>> {
  const reading = await readFile(bytes);
  if (reading.ok) return reading;
  const [problem] = reading.problems;
  const isPlain = problem?.code === 'other-file' && problem.facts.kind === 'plain';
  return isPlain ? readPlain(bytes, originOf(bytes)) : reading;
}

/** Named after what the file says: the same plain file always gives the same map. */
function originOf(bytes: Uint8Array): PlainOrigin {
  const hex = createHash('sha256').update(bytes).digest('hex');
  const cut = (from: number, to: number): string => hex.slice(32 + from, 32 + to);
  return {
    replica: hex.slice(0, 32),
    id: [cut(0, 8), cut(8, 12), cut(12, 16), cut(16, 20), cut(20, 32)].join('-')
  };
}

function snapshotCalled(
  snapshots: readonly FileSnapshot[],
  name: string
): FileSnapshot | undefined {
  return snapshots.find((one) => one.name === name) ?? snapshots[Number(name) - 1];
}
