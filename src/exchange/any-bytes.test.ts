import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomState } from '#testing/random-states.ts';
import { readBack } from '#lineage/read-back.ts';
import { prescan } from './prescan.ts';
import { readFile } from './read-file.ts';
import { takeSnapshot } from './snapshot.ts';
import { writeFile } from './write-file.ts';

const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';

/** What happens to a file on its way: nothing, or one of the accidents of the road. */
type Accident = (text: string, at: number) => string | Uint8Array;

const cut = (text: string, at: number): number => at % Math.max(1, text.length);
/** Swaps the nth value of the text, counting from a place, for one of another type. */
const swapValue = (text: string, at: number, by: string): string => {
  const values = [...text.matchAll(/(?<=:)(?:"[^"\\]*"|true|false|null|-?\d+)(?=[,}])/g)];
  const value = values[at % Math.max(1, values.length)];
  return value ? text.slice(0, value.index) + by + text.slice(value.index + value[0].length) : text;
};

const ACCIDENTS: readonly Accident[] = [
  (text) => text,
  (text) => new TextEncoder().encode(text),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text, at) => text.slice(0, cut(text, at)),
  (text, at) => text.slice(0, cut(text, at)) + text.slice(cut(text, at) + 1),
  (text, at) => {
    const bytes = new TextEncoder().encode(text);
    const byte = at % bytes.length;
    bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (at % 8));
    return bytes;
  },
  (text, at) => swapValue(text, at, '[1,2]'),
  (text, at) => swapValue(text, at, '"Autre"'),
  (text, at) => swapValue(text, at, 'false'),
  (text, at) => swapValue(text, at, '{"a":null}'),
  (text, at) => swapValue(text, at, '12'),
  (text, at) => {
    const lines = text.split('\n');
    const one = at % lines.length;
    [lines[0], lines[one]] = [lines[one] ?? '', lines[0] ?? ''];
    return lines.join('\n');
  },
  (text, at) => {
    const lines = text.split('\n');
    lines.splice(at % lines.length, 0, lines[(at * 7) % lines.length] ?? '');
    return lines.join('\n');
  }
];

async function checked(source: string | Uint8Array): Promise<'ok' | 'repaired' | 'refused'> {
  const reading = await readFile(source);
  if (!reading.ok) {
    expect(reading.problems.length).toBeGreaterThan(0);
    return 'refused';
  }
  // What is opened holds together, and can be saved and opened again without more to say.
  readBack(reading.value.state);
  const again = await readFile(await writeFile(reading.value, { withBin: true }));
  expect(again.ok && again.value).toEqual(reading.value);
  return reading.repairs.length > 0 ? 'repaired' : 'ok';
}

it(
  'reads any file that had an accident, or refuses it, and never throws',
  { timeout: 120_000 },
  async () => {
    const runs = 4_000;
    const met = { ok: 0, repaired: 0, refused: 0 };
    const parts = fc.tuple(randomState, fc.nat(), fc.nat(ACCIDENTS.length - 1));
    await fc.assert(
      fc.asyncProperty(parts, async ([state, at, accident]) => {
        const snapshot = await takeSnapshot(state, { name: 'Avant', on: null, note: null });
        const text = await writeFile({ id: ID, state, snapshots: [snapshot] });
        met[await checked(ACCIDENTS[accident]?.(text, at) ?? text)] += 1;
      }),
      { numRuns: runs }
    );
    console.error('accidents', met);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(runs * 0.05);
  }
);

it(
  'refuses any bytes and any JSON that are no file of ours, and never throws',
  { timeout: 60_000 },
  async () => {
    const source = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.json(),
      fc.object().map((value) => JSON.stringify({ ...value, format: 'ect-map' }))
    );
    await fc.assert(
      fc.asyncProperty(source, async (any) => {
        expect((await readFile(any)).ok).toBe(false);
      }),
      { numRuns: 3_000 }
    );
  }
);

it('agrees with JSON.parse on what is JSON', () => {
  const met = { json: 0, not: 0 };
  const damaged = fc
    .tuple(
      fc.json({ noUnicodeString: false }),
      fc.nat(),
      fc.constantFrom(...Array.from('{}[]",:\\ue-+.01tn \n\u0001'))
    )
    .map(([text, at, char]) => text.slice(0, cut(text, at)) + char + text.slice(cut(text, at)));
  const cutShort = fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, cut(text, at)));
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged, cutShort), (text) => {
      const isJson = parses(text);
      met[isJson ? 'json' : 'not'] += 1;
      expect(prescan(text).parsable).toBe(isJson);
    }),
    { numRuns: 20_000 }
  );
  console.error('prescan', met);
  expect(Math.min(...Object.values(met))).toBeGreaterThan(4_000);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
