import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder where Chromium keeps the databases of a site. */
export function databaseFolder(profile: string, port: string): string {
  return join(profile, 'Default', 'IndexedDB', `http_127.0.0.1_${port}.indexeddb.leveldb`);
}

const filesOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));

function largest(folder: string): string {
  const files = filesOf(folder, /\.(?:log|ldb)$/);
  const [first] = files.sort((one, other) => statSync(other).size - statSync(one).size);
  if (first === undefined) throw new Error(`tests/storage/damage: nothing in ${folder}`);
  return first;
}

function rewrite(file: string, spoil: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  spoil(bytes);
  writeFileSync(file, bytes);
}

/** Ways that files of a browser come to harm: a disk that fails, a cleaner that goes too far. */
export const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'the largest file cut in half': (folder) => {
    const file = largest(folder);
    truncateSync(file, Math.floor(statSync(file).size / 2));
  },
  '64 bytes turned over': (folder) => {
    rewrite(largest(folder), (bytes) => {
      const middle = Math.floor(bytes.length / 2);
      for (let at = middle; at < middle + 64; at += 1) bytes[at] = 255 - (bytes[at] ?? 0);
    });
  },
  'a page of zeros': (folder) => {
    rewrite(largest(folder), (bytes) => {
      const start = Math.floor(bytes.length / 4);
      bytes.fill(0, start, start + 4096);
    });
  },
  'no manifest': (folder) => {
    for (const file of filesOf(folder, /^MANIFEST/)) rmSync(file);
  },
  'no current file': (folder) => {
    rmSync(join(folder, 'CURRENT'));
  },
  'a manifest of anything': (folder) => {
    for (const file of filesOf(folder, /^MANIFEST/)) writeFileSync(file, Buffer.alloc(500, 7));
  },
  'no database at all': (folder) => {
    rmSync(folder, { recursive: true });
  }
};
