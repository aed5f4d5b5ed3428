import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { decodeState } from '#exchange/decode-state.ts';
import { encodeState } from '#exchange/encode-state.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { MapCopy } from './map-copy.ts';
import { MapFeed } from './map-feed.ts';

/** A gesture makes some records what they are on another map, where some are in the bin. */
interface Gesture {
  readonly towards: number;
  readonly picks: readonly number[];
}

const gesture: fc.Arbitrary<Gesture> = fc.record({
  towards: fc.nat(2),
  picks: fc.array(fc.nat(60), { minLength: 1, maxLength: 6, size: 'max' })
});

it('analyses the copy of the worker as a map never seen before, gesture after gesture', async () => {
  const met = { gestures: 0, changed: 0, findings: 0, links: 0, binned: 0, nested: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEcosystem, { minLength: 3, maxLength: 3 }),
      fc.array(gesture, { minLength: 3, maxLength: 6 }),
      async (maps, gestures) => {
        const copy = new MapCopy();
        const feed = new MapFeed(
          (changes) => {
            copy.take(structuredClone(changes));
          },
          () => Promise.resolve()
        );
        let state = written(EMPTY_STATE, everything(maps[0]!));
        let reading = readBack(state);
        let told = '';
        for (const { towards, picks } of [{ towards: 0, picks: [] }, ...gestures]) {
          const changes = changesTowards(state, maps[towards]!, picks);
          state = written(state, changes);
          const next = readBack(state, reading);
          await feed.send(next.ecosystem);
          const found = analyse(copy.ecosystem()!);
          // Through the encoding and back: no record nor table that anything could be kept by.
          expect(found).toEqual(analyse(readBack(decodeState(encodeState(state))).ecosystem));

          const tells = JSON.stringify(found);
          met.gestures += 1;
          met.changed += tells === told ? 0 : 1;
          met.findings += found.findings.length;
          met.links += next.ecosystem.links === reading.ecosystem.links ? 0 : 1;
          met.binned += changes.filter(({ cells }) => cells['alive'] === false).length;
          met.nested += changes.filter(({ cells }) => 'inside' in cells).length;
          told = tells;
          reading = next;
        }
      }
    ),
    { numRuns: 80 }
  );
  process.stdout.write(`same analysis: ${JSON.stringify(met)}\n`);
  expect(met.gestures).toBeGreaterThan(200);
  expect(met.findings).toBeGreaterThan(1_000);
  expect(Math.min(met.changed, met.links, met.binned, met.nested)).toBeGreaterThan(100);
});

function written(state: MapState, changes: readonly Change[]): MapState {
  return fold(state, [{ dot: nextDot(state, 'aaaaaaaaaaaaaaaa'), changes }]);
}

function changesTowards(state: MapState, map: Ecosystem, picks: readonly number[]): Change[] {
  const wanted = everything(map);
  const there = new Set(wanted.map(({ id }) => id));
  const gone = [...state.records.values()].filter(({ id }) => !there.has(id));
  const all = [
    ...wanted,
    ...gone.map(({ id, type }): Change => ({ id, type, cells: { alive: false } }))
  ];
  const picked = new Set(picks.map((pick) => all[pick % all.length]!));
  return [...picked];
}

/** All the records of a map as they would be written. */
function everything({ map, actors, links, stakes, spaces }: Ecosystem): Change[] {
  const { id: _map, ...said } = { id: '', ...map };
  return [
    changeOf('map', MAP_RECORD_ID, said),
    ...[...actors.values()].map(({ id, ...values }) => changeOf('actor', id, values)),
    ...[...links.values()].map(({ id, ...values }) => changeOf('link', id, values)),
    ...[...stakes.values()].map(({ id, ...values }) => changeOf('stake', id, values)),
    ...[...spaces.values()].map(({ id, ...values }) => changeOf('space', id, values))
  ];
}
