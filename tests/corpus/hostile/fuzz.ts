import fc from 'fast-check';
import { expect } from 'vitest';
import { readFile } from '#exchange/read-file.ts';
import { readNetworkFile } from '#exchange/formats/read-network.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';
import { readPlain } from '#exchange/read-plain.ts';
import { writeFile } from '#exchange/write-file.ts';
import { writePlain } from '#exchange/write-plain.ts';
import { exchange as english } from '#i18n/en/exchange.ts';
import { exchange as french } from '#i18n/fr/exchange.ts';
import { readBack } from '#lineage/read-back.ts';
import { randomState } from '#testing/random-states.ts';
import { smallFile } from '#testing/small-map.ts';
import { rehashed, VALID } from './base.ts';
import type { Mutation } from './mutations.ts';

/** What came of the files, counted. */
export type Outcomes = Record<'opened' | 'mended' | 'refused', number>;

const ORIGIN = { id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b', replica: 'fuzz000000000000' };
const PLAIN = writePlain(await smallFile()).text;
const CSV = 'de;vers;poids\nMairie;AMAP;2\n"École; primaire";Mairie;1,5\nAMAP;Traiteur;\n';
const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="famille" type="string"/></attributes>
<nodes>
<node id="1" label="Mairie"><attvalues><attvalue for="0" value="commune"/></attvalues></node>
<node id="2" label="AMAP &amp; Cie"/>
</nodes>
<edges><edge source="1" target="2" weight="2"/>
<edge source="2" target="1"/></edges>
</graph></gexf>
`;
const GRAPHML = `<graphml><key id="d0" for="node" attr.name="nom" attr.type="string"/>
<graph edgedefault="undirected"><node id="n0"><data key="d0">Mairie</data></node>
<node id="n1"/><edge source="n0" target="n1"/></graph></graphml>
`;

/** A file before anything happens to it, and what reads it. */
interface Subject {
  readonly text: string;
  readonly read: (source: Uint8Array) => Promise<void> | void;
}

/** Reads so many files, each changed one to three times, and counts what comes of them. */
export async function fuzz(runs: number, mutation: fc.Arbitrary<Mutation>): Promise<Outcomes> {
  const outcomes: Outcomes = { opened: 0, mended: 0, refused: 0 };
  const count = (reading: Reading<unknown>): void => {
    outcomes[!reading.ok ? 'refused' : reading.repairs.length > 0 ? 'mended' : 'opened'] += 1;
    expectTold(reading);
  };
  const subjects: Subject[] = [
    ...[CSV, GEXF, GRAPHML].map((text) => ({
      text,
      read: (source: Uint8Array) => count(readNetworkFile(source))
    })),
    { text: PLAIN, read: (source) => count(readPlain(source, ORIGIN)) }
  ];
  const parts = fc.tuple(
    fc.nat(19),
    fc.option(randomState, { freq: 1 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(mutation) },
      { weight: 1, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 3 }) }
    ),
    fc.boolean()
  );
  await fc.assert(
    fc.asyncProperty(parts, async ([one, state, mutations, isRehashed]) => {
      const subject = subjects[one];
      if (subject) {
        await subject.read(mutated(subject.text, mutations));
        return;
      }
      const text = state ? await writeFile({ ...ORIGIN, state, snapshots: [] }) : VALID;
      const changed = mutated(text, mutations);
      const reading = await readFile(isRehashed ? rehashed(changed) : changed);
      count(reading);
      if (reading.ok) await expectSound(reading, text, isRehashed);
    }),
    { numRuns: runs }
  );
  return outcomes;
}

function mutated(text: string, mutations: readonly Mutation[]): Uint8Array {
  let bytes = new TextEncoder().encode(text);
  for (const mutation of mutations) {
    const made = mutation(new TextDecoder().decode(bytes));
    bytes = typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made);
  }
  return bytes;
}

/** A refusal says why, and each thing mended is told, in both languages. */
function expectTold(reading: Reading<unknown>): void {
  const notices = reading.ok ? reading.repairs : reading.problems;
  if (!reading.ok) expect(notices.length).toBeGreaterThan(0);
  for (const notice of notices) {
    expect(Object.keys(french.sentences)).toContain(notice.code);
    for (const { problem } of [french, english])
      expect(problem(notice)).not.toMatch(/undefined|\[object/);
  }
}

/**
 * What is opened holds together, and is the same once written and read again. When nothing was
 * said of it, and nobody made its hash anew, it is exactly the map that was written.
 */
async function expectSound(
  { value, repairs }: { readonly value: MapFile; readonly repairs: readonly unknown[] },
  before: string,
  isRehashed: boolean
): Promise<void> {
  readBack(value.state);
  const text = await writeFile(value, { withBin: true });
  const again = await readFile(text);
  expect(again.ok && again.value).toEqual(value);
  if (repairs.length > 0 || isRehashed) return;
  const original = await readFile(before);
  expect(original.ok && value).toEqual(original.ok && original.value);
}
