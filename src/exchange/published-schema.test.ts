import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { randomState } from '#testing/random-states.ts';
import { smallFile } from '#testing/small-map.ts';
import { CellNameSchema, DotSchema, FileSchema, IdSchema, ValueSchema } from './envelope-schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { writeFile } from './write-file.ts';

const PUBLISHED = new URL('../../static/schema/ect-map-1.json', import.meta.url);

function generated(): Promise<string> {
  const schema = toJsonSchema(FileSchema, {
    target: 'draft-2020-12',
    // Checks that JSON Schema cannot express, such as half characters, are the reader's alone.
    errorMode: 'ignore',
    typeMode: 'output',
    definitions: {
      id: IdSchema,
      cellName: CellNameSchema,
      dot: DotSchema,
      value: ValueSchema
    }
  });
  const title = 'A map of Maillage, version 1';
  const text = JSON.stringify({ $id: 'ect-map-1.json', title, ...schema });
  return format(text, { parser: 'json', printWidth: 100 });
}

const schemaText = await generated();
const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(
  JSON.parse(schemaText) as object
);

it('publishes the schema that files are checked with (to renew it: UPDATE_SCHEMA=1)', () => {
  if (process.env['UPDATE_SCHEMA']) writeFileSync(PUBLISHED, schemaText);

  expect(readFileSync(PUBLISHED, 'utf8')).toBe(schemaText);
});

it('agrees with the reader on files that are right', async () => {
  await fc.assert(
    fc.asyncProperty(randomState, async (state) => {
      const file = { ...(await smallFile()), state };
      const document: unknown = JSON.parse(await writeFile(file, { withBin: true }));

      expect(validate(document)).toBe(true);
    }),
    { numRuns: 200 }
  );
});

it('agrees with the reader on files in which one value became another', async () => {
  const runs = 3_000;
  const met = { right: 0, wrong: 0 };
  const text = await writeFile(await smallFile());
  const odd = fc.constantFrom<unknown>(
    ...[
      null,
      true,
      0,
      -1,
      1.5,
      2e9,
      '',
      'x',
      'a_mairie',
      '0:1',
      '9:9',
      [],
      [1, 2],
      [1],
      {},
      { a: 1 }
    ]
  );
  fc.assert(
    fc.property(fc.nat(), odd, fc.boolean(), (at, value, renames) => {
      const document = JSON.parse(text) as object;
      const places = placesIn(document);
      const place = places[at % places.length];
      if (renames) place?.rename(String(value));
      else place?.set(value);

      const right = schemaProblems(FileSchema, document, '').length === 0;
      met[right ? 'right' : 'wrong'] += 1;
      expect({ right: validate(document), document }).toEqual({ right, document });
    }),
    { numRuns: runs }
  );
  console.error('schema', met);
  expect(Math.min(...Object.values(met))).toBeGreaterThan(runs * 0.05);
});

interface Place {
  readonly set: (value: unknown) => void;
  readonly rename: (key: string) => void;
}

/** Every place in a document where a value can be changed. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keyed = value as Record<string, unknown>;
  return Object.keys(keyed).flatMap((key) => [
    {
      set: (other) => (keyed[key] = other),
      rename: (other) => {
        if (Array.isArray(value)) return;
        keyed[other] = keyed[key];
        Reflect.deleteProperty(keyed, key);
      }
    },
    ...placesIn(keyed[key])
  ]);
}
