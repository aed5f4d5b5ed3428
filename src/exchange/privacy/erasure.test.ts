import { expect, it } from 'vitest';
import { writeFile } from '#exchange/write-file.ts';
import { readFile } from '#exchange/read-file.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { encodeState } from '#exchange/encode-state.ts';
import { sameActor, twoActors } from '#lineage/alias.ts';
import { ALIVE } from '#lineage/cell.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { nextDot, type Change } from '#lineage/write.ts';
import { readBack } from '#lineage/read-back.ts';
import { writtenBy } from '#testing/histories.ts';
import { markedMap } from '#testing/marked-maps.ts';
import { erasedState, erasingChanges, erasureOf, without } from './erasure.ts';

const NAME = 'Zénobie Ürün';
const ID = 'x_actor2719361';

/** A marked map in which one person is named in every text. */
async function mapOf(seed: number): Promise<MapFile> {
  const text = await writeFile(await markedMap(seed), { withBin: true });
  const reading = await readFile(text.replaceAll(/Éloïse Kœrber-Zwÿ \d+/g, NAME.toUpperCase()));
  if (!reading.ok) throw new Error('not read');
  const { state } = reading.value;
  const actor = state.records.get(ID);
  if (!actor) throw new Error('nobody');
  const dot = nextDot(state, 'aaaaaaaaaaaaaaaa');
  const cells = new Map(actor.cells).set('name', [{ dot, value: NAME }]);
  const records = new Map(state.records).set(ID, { ...actor, cells });
  const seen = new Map(state.seen).set(dot.replica, dot.counter);
  return { ...reading.value, state: { records, seen } };
}

const found = (text: string): boolean => text.toLocaleLowerCase('fr').includes('zénobie');

it('leaves nothing of a person in a map nor in its snapshots, in 40 maps', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const file = await mapOf(seed);
    const erasure = erasureOf(file.state, ID, '[effacé]');
    const changes = erasingChanges(file.state, erasure);
    const write = { dot: nextDot(file.state, 'bbbbbbbbbbbbbbbb'), changes };
    const state = erasedState(file.state, write, erasure);
    const snapshots = without(file.snapshots, erasure) as MapFile['snapshots'];
    expect(found(await writeFile(file, { withBin: true }))).toBe(true);

    const after = await writeFile({ ...file, state, snapshots }, { withBin: true });
    expect(found(after)).toBe(false);
    expect(found(JSON.stringify(changes))).toBe(false);
    // Everyone else is still there, and so is what does not end at the person.
    const [before, now] = [readBack(file.state).ecosystem, readBack(state).ecosystem];
    expect(now.actors.size).toBe(before.actors.size - 1);
    const linksLeft = [...before.links.values()].filter(
      ({ from, to }) => ![from, to].includes(ID as never)
    );
    expect([...now.links.keys()]).toEqual(linksLeft.map(({ id }) => id));
    expect([now.stakes.size, now.spaces.size]).toEqual([before.stakes.size, before.spaces.size]);
    expect(await readFile(after)).toMatchObject({ ok: true });
  }
});

it('leaves nothing of a person under any name, and nothing of others', () => {
  const actor = (id: string, name: string, note = 'Rien'): Change =>
    changeOf('actor', id, { name, kind: 'person', note });
  const link = (id: string, from: string): Change =>
    changeOf('link', id, { from: from as never, to: 'a_4' as never, kind: 'order', note: id });
  const map = writtenBy(
    'aaaaaaaaaaaaaaaa',
    EMPTY_STATE,
    ...[actor('a_1', 'Marie Durand'), actor('a_2', 'Mme Durand-Petit'), actor('a_3', 'M. Petit')],
    actor('a_4', 'Paul', 'Remplace mme durand-petit et Marie DURAND, pas M. Petit'),
    ...[link('l_1', 'a_1'), link('l_2', 'a_2'), link('l_3', 'a_3')],
    ...sameActor('a_2', 'a_1'),
    ...sameActor('a_3', 'a_1'),
    ...twoActors('a_3', 'a_1')
  );
  for (const id of ['a_1', 'a_2']) {
    const erasure = erasureOf(map, id, '[effacé]');
    const changes = erasingChanges(map, erasure);
    const state = erasedState(map, { dot: nextDot(map, 'bbbbbbbbbbbbbbbb'), changes }, erasure);
    const { ecosystem } = readBack(state);

    expect([...ecosystem.actors.values()].map(({ name, note }) => [name, note])).toEqual([
      ['M. Petit', 'Rien'],
      ['Paul', 'Remplace [effacé] et [effacé], pas M. Petit']
    ]);
    expect([...ecosystem.links.keys()]).toEqual(['l_3']);
    expect(JSON.stringify(encodeState(state))).not.toMatch(/durand/i);
  }
});

it('keeps of the person an identifier and a mark, for copies that come back', async () => {
  const { state } = await mapOf(1);
  const erasure = erasureOf(state, ID, '[effacé]');
  const write = {
    dot: nextDot(state, 'bbbbbbbbbbbbbbbb'),
    changes: erasingChanges(state, erasure)
  };
  const cells = erasedState(state, write, erasure).records.get(ID)?.cells;

  expect([...(cells?.keys() ?? [])].sort()).toEqual([ALIVE, 'purged']);
  expect(cells?.get('purged')).toEqual([{ dot: write.dot, value: true }]);
});

it('takes the name out of texts however it is spaced, and leaves a short one alone', () => {
  const erasure = { ids: new Set<string>(), name: /Jean\s+Durand/giu, instead: '[effacé]' };
  expect(without({ note: 'Vu JEAN  durand, et Jeanne' }, erasure)).toEqual({
    note: 'Vu [effacé], et Jeanne'
  });
  expect(without({ 'custom/Jean Durand': 'x', 'tag/eau': true }, erasure)).toEqual({
    'tag/eau': true
  });
});
