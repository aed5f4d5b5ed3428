import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { PARTNERS, writtenBy } from '#testing/histories.ts';
import { gapsIn, SharedFolder, statesAlone, wholeFiles } from '#testing/shared-folder.ts';
import { TIMES } from '#testing/times.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { fold } from '#lineage/write.ts';
import { encodeState } from './encode-state.ts';
import type { MapFile } from './map-file.ts';
import { mergeFolder } from './merge-folder.ts';
import { readFile } from './read-file.ts';
import { takeSnapshot } from './snapshot.ts';
import { writeFile } from './write-file.ts';

vi.setConfig({ testTimeout: 120_000 * TIMES });

const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const HANDS = [
  ['of whole files', 1_000 * TIMES, wholeFiles],
  ['of states', 10_000 * TIMES, statesAlone]
] as const;
const deeds = fc.array(fc.nat(10_000_000), { maxLength: 24, size: 'max' });

it.each(HANDS)(
  'four partners come to the same bytes by a folder %s, and lose nothing, in %d histories',
  async (_, runs, handOf) => {
    const met = { apart: 0, cut: 0, late: 0, double: 0, leftAlone: 0 };
    await fc.assert(
      fc.asyncProperty(deeds, async (history) => {
        const shared = new SharedFolder(handOf());
        const { partners, happened, ledger } = shared;
        const texts = (): string[] =>
          partners.map(({ map }) => JSON.stringify(encodeState(map.state)));
        for (const number of history) await shared.live(number);
        met.apart += Number(new Set(texts()).size > 2);
        for (const what of ['cut', 'late', 'double', 'leftAlone'] as const)
          met[what] += Number(happened[what] > 0);
        await shared.end();

        expect(new Set(texts()).size).toBe(1);
        expect(gapsIn(partners[0]?.map.state ?? EMPTY_STATE, ledger)).toEqual([]);
      }),
      { numRuns: runs }
    );
    console.error('shared folders', met, 'of', runs);
    expect(met.apart).toBeGreaterThan(0.4 * runs);
    expect(Math.min(met.cut, met.late, met.double)).toBeGreaterThan(0.05 * runs);
    expect(met.leftAlone).toBeGreaterThan(0.01 * runs);
  }
);

it('leaves alone, and tells, what is forged, foreign, of another map or not a map', async () => {
  const state = fold(EMPTY_STATE, [
    {
      dot: { replica: PARTNERS[0] ?? '', counter: 1 },
      changes: [{ id: 'a_1', type: 'actor', cells: { name: 'Mairie' } }]
    }
  ]);
  const map: MapFile = { id: ID, state, snapshots: [] };
  const text = await writeFile(map);
  const other = await writeFile({ ...map, id: '11111111-2222-4333-8444-555555555555' });
  const claiming = { ...map, state: { ...state, seen: new Map([[PARTNERS[0] ?? '', 9]]) } };
  const files = [
    { name: 'notes.txt', source: 'Réunion mardi' },
    { name: 'autre.ect.json', source: other },
    { name: 'moitié.ect.json', source: text.slice(0, 200) },
    { name: 'retouché.ect.json', source: text.replace('Mairie', 'Pirate') },
    { name: 'bon.ect.json', source: new TextEncoder().encode(text) },
    { name: 'vantard.ect.json', source: await writeFile(claiming) }
  ];
  const heard = await mergeFolder(map, PARTNERS[0] ?? '', files, readFile);

  expect(heard.leftAlone.map(({ name, why }) => `${name} ${why}`)).toEqual([
    'autre.ect.json other-map',
    'moitié.ect.json refused',
    'notes.txt refused',
    'retouché.ect.json damaged'
  ]);
  expect([heard.heard, heard.isContested]).toEqual([['bon.ect.json', 'vantard.ect.json'], true]);
  expect(heard.map).toEqual(map);
  expect(heard.news).toEqual([]);
});

it('tells which files bring something, each once, and snapshots count', async () => {
  const theirs = writtenBy('partner000000000', EMPTY_STATE, {
    id: 'a_1',
    type: 'actor',
    cells: { name: 'Mairie' }
  });
  const map: MapFile = { id: ID, state: EMPTY_STATE, snapshots: [] };
  const kept = await takeSnapshot(theirs, { name: 'Avant', on: null, note: null });
  const text = await writeFile({ ...map, state: theirs });
  const files = [
    { name: 'a.ect.json', source: text },
    { name: 'b.ect.json', source: text },
    { name: 'c.ect.json', source: await writeFile({ ...map, state: theirs, snapshots: [kept] }) }
  ];
  const { heard, news, map: merged } = await mergeFolder(map, 'own0000000000000', files, readFile);

  expect(heard).toEqual(['a.ect.json', 'b.ect.json', 'c.ect.json']);
  expect(news.map(({ name }) => name)).toEqual(['a.ect.json', 'c.ect.json']);
  expect((await mergeFolder(merged, 'own0000000000000', files, readFile)).news).toEqual([]);
});
