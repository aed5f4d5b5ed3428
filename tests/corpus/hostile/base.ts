import { smallFile } from '#testing/small-map.ts';
import type { FileDocument, FileRecord } from '#exchange/envelope-schema.ts';
import { MAX_RECORDS } from '#exchange/limits.ts';
import { hashOfFile } from '#exchange/repairs.ts';
import { writeFile } from '#exchange/write-file.ts';
import { createHash } from 'node:crypto';
import { canonicalText } from '#exchange/content-hash.ts';

/** The valid map that most inputs are made from: two actors, a link, a stake, a disagreement. */
export const VALID = await writeFile(await smallFile());

type Cells = FileRecord['f'];

/** The valid map with something changed in it, and the hash of what it now says. */
export function changed(change: (document: FileDocument) => void): string {
  const document = JSON.parse(VALID) as FileDocument;
  change(document);
  const { hash, ...content } = document;
  // Of what is too large to be read, nobody works out the hash.
  const isTooLarge = content.records.length > 10 * MAX_RECORDS;
  return JSON.stringify({ ...content, hash: isTooLarge ? hash : hashOf(content) });
}

/** The valid map with the value of one name replaced by a text of JSON, whatever it is. */
export function withName(json: string): string {
  return VALID.replace('"Mairie"', () => json);
}

/** A record of the valid map. */
export function recordOf({ records }: FileDocument, id: string): FileRecord {
  const found = records.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** A record that one write made. */
export function record(id: string, t: string, f: Cells): FileRecord {
  return { '@': '0:1', f, id, t };
}

/** The valid map with more records. */
export function withRecords(...records: FileRecord[]): string {
  return changed((document) => document.records.push(...records));
}

/** Many actors, and the links between them that are asked for. */
export function crowd(actors: number, links: (actor: number) => readonly number[]): string {
  const id = (actor: number): string => `a_x${String(actor)}`;
  return changed((document) => {
    for (let one = 0; one < actors; one += 1) {
      document.records.push(record(id(one), 'actor', { name: `Acteur ${String(one)}` }));
      for (const other of links(one))
        document.records.push(
          record(`l_x${String(one)}-${String(other)}`, 'link', {
            from: id(one),
            to: id(other),
            kind: 'cooperation'
          })
        );
    }
  });
}

function hashOf(content: object): string {
  return `sha256-${createHash('sha256').update(canonicalText(content)).digest('base64url')}`;
}

// The hash that this file works out is that of the reader.
if (hashOf(withoutHash()) !== (await hashOfFile(JSON.parse(VALID) as FileDocument)))
  throw new Error('tests/corpus/hostile: another hash than the reader’s');

function withoutHash(): object {
  const { hash: _, ...content } = JSON.parse(VALID) as FileDocument;
  return content;
}

/** The same file with the hash of what it now says, as far as it is JSON: whoever forges can count. */
export function rehashed(bytes: Uint8Array): Uint8Array {
  try {
    const { hash: _, ...content } = JSON.parse(new TextDecoder().decode(bytes)) as FileDocument;
    return new TextEncoder().encode(JSON.stringify({ ...content, hash: hashOf(content) }));
  } catch {
    return bytes;
  }
}
