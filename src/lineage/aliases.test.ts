import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ActorId } from '#domain/ids.ts';
import { sameValue } from '#domain/same-value.ts';
import { textOf, writtenBy } from '#testing/histories.ts';
import { TIMES } from '#testing/times.ts';
import { ALIAS, isToldApart, sameActor, twoActors } from './alias.ts';
import { ALIVE, PURGED, shownValue } from './cell.ts';
import { bin, changeOf } from './change.ts';
import { disagreements } from './disagreements.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { readBack, type EcosystemReading } from './read-back.ts';
import { isAlive } from './read-record.ts';
import type { Change } from './write.ts';

vi.setConfig({ testTimeout: 200_000 * TIMES });

const ME = 'aaaaaaaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbbbbbbb';
const ACTORS = ['a_1', 'a_2', 'a_3', 'a_4', 'a_5', 'a_6'];
const ids = (...names: string[]): ActorId[] => names as ActorId[];
const link = (id: string, from: string, to: string): Change =>
  changeOf('link', id, { from: from as ActorId, to: to as ActorId, kind: 'order' });

/** Six actors, of which two pairs are drawn twice, each with a link, one inside another, all in a space. */
const BASE = writtenBy(
  ME,
  EMPTY_STATE,
  ...ACTORS.map((id) => changeOf('actor', id, { name: id })),
  changeOf('actor', 'a_4', { inside: 'a_2' as ActorId }),
  ...ACTORS.map((id, rank) => link(`l_${String(rank)}`, id, ACTORS[(rank + 1) % 6] ?? '')),
  changeOf('space', 'e_1', {
    participants: ids('a_1', 'a_2', 'a_3'),
    host: ids('a_2')[0] as ActorId
  }),
  changeOf('stake', 's_1', { positions: new Map([...ids('a_1', 'a_2')].map((id) => [id, id])) }),
  changeOf('view', 'v_1', { positions: new Map([[ids('a_2')[0] as ActorId, [1, 2]]]) })
);

describe('an actor drawn twice', () => {
  const told = writtenBy(ME, BASE, ...sameActor('a_2', 'a_1'));
  const { ecosystem, flaws } = readBack(told);

  it('is there once, with what led to either', () => {
    expect([...ecosystem.actors.keys()]).toEqual(['a_1', 'a_3', 'a_4', 'a_5', 'a_6']);
    expect(ecosystem.actors.get(ids('a_4')[0] as ActorId)?.inside).toBe('a_1');
    expect([...ecosystem.links.values()].map(({ from, to }) => [from, to])).toEqual([
      ['a_1', 'a_3'],
      ['a_3', 'a_4'],
      ['a_4', 'a_5'],
      ['a_5', 'a_6'],
      ['a_6', 'a_1']
    ]);
    const [space] = ecosystem.spaces.values();
    expect([space?.participants, space?.host]).toEqual([['a_1', 'a_3'], 'a_1']);
    expect([...ecosystem.stakes.values()][0]?.positions).toEqual(new Map([['a_1', 'a_1']]));
    expect([...ecosystem.views.values()][0]?.positions).toEqual(new Map([['a_1', [1, 2]]]));
  });

  it('has the link between its two records set aside, and listed', () => {
    expect(flaws).toEqual([{ code: 'self-link', record: 'l_0', cell: null }]);
  });

  it('is two again for whoever says so, with nothing lost', () => {
    const back = readBack(writtenBy(ME, told, ...twoActors('a_1', 'a_2')));

    expect(back.ecosystem).toEqual(readBack(BASE).ecosystem);
    expect(back.flaws).toEqual([]);
  });

  it('goes to the bin, and comes back, whole', () => {
    const binned = writtenBy(ME, told, ...bin(told, ['a_1']));

    expect([...readBack(binned).ecosystem.actors.keys()]).toEqual(['a_3', 'a_4', 'a_5', 'a_6']);
    expect(readBack(binned).flaws).toEqual(flaws);
  });

  it('stands alone once the record that stood for it was erased, and is listed', () => {
    const erased = writtenBy(ME, told, {
      id: 'a_1',
      type: 'actor',
      cells: { [ALIVE]: false, [PURGED]: true }
    });

    expect(readBack(erased).ecosystem.actors.has(ids('a_2')[0] as ActorId)).toBe(true);
    expect(readBack(erased).flaws).toContainEqual({
      code: 'alias-to-nobody',
      record: 'a_2',
      cell: ALIAS
    });
  });

  it('is debated when a partner said that they are two, or binned one of them', () => {
    const apart = merge(
      writtenBy(ME, BASE, ...sameActor('a_2', 'a_1')),
      writtenBy(OTHER, BASE, ...twoActors('a_2', 'a_1'))
    );
    const binned = merge(told, writtenBy(OTHER, BASE, ...bin(BASE, ['a_1'])));

    expect(disagreements(apart)).toMatchObject([
      { about: 'value', record: 'a_1', cell: 'distinct/a_2' }
    ]);
    expect(disagreements(binned)).toMatchObject([{ about: 'bin', record: 'a_1' }]);
  });
});

/** What partners say of who is who, two numbers a gesture. */
const sayings = fc.array(
  fc.record({
    says: fc.constantFrom('same', 'same', 'same', 'two', 'bin', 'restore', 'erase'),
    one: fc.constantFrom(...ACTORS),
    other: fc.constantFrom(...ACTORS, 'a_nobody'),
    by: fc.constantFrom(ME, OTHER)
  }),
  { maxLength: 12, size: 'max' }
);
type Sayings = typeof sayings extends fc.Arbitrary<infer Said> ? Said : never;

function changesOf({ says, one, other }: Sayings[number]): Change[] {
  const alive = (value: boolean, more = {}): Change[] => [
    { id: one, type: 'actor', cells: { [ALIVE]: value, ...more } }
  ];
  switch (says) {
    case 'same':
      return sameActor(one, other).filter(({ id }) => id !== 'a_nobody');
    case 'two':
      return twoActors(one, other).filter(({ id }) => id !== 'a_nobody');
    case 'bin':
      return alive(false);
    case 'restore':
      return alive(true);
    case 'erase':
      return alive(false, { [PURGED]: true });
  }
}

const saidBy = (by: string, said: Sayings): MapState =>
  said
    .filter((one) => one.by === by)
    .reduce((state, one) => writtenBy(by, state, ...changesOf(one)), BASE);

/** Which record stands for one, step by step, written apart from what it tests. */
function stoodFor(state: MapState, id: string): string {
  const visited = [id];
  for (;;) {
    const to = saidStep(state, visited.at(-1) ?? id);
    if (to === null) return visited.at(-1) ?? id;
    if (visited.includes(to)) return visited.slice(visited.indexOf(to)).sort()[0] ?? to;
    visited.push(to);
  }
}

function saidStep(state: MapState, id: string): string | null {
  const record = state.records.get(id);
  const alias = record?.cells.get(ALIAS);
  const to = record && alias && isAlive(record) ? shownValue(alias) : null;
  const target = typeof to === 'string' ? state.records.get(to) : undefined;
  if (!target || isToldApart(state, id, target.id)) return null;
  return target.cells.has(PURGED) && !isAlive(target) ? null : target.id;
}

const inOtherOrder = (state: MapState): MapState => ({
  ...state,
  records: new Map([...state.records].toReversed())
});

function same(one: EcosystemReading, other: EcosystemReading): void {
  expect(sameValue(one.ecosystem, other.ecosystem)).toBe(true);
  expect(sameValue(one.flaws, other.flaws)).toBe(true);
}

const RUNS = 20_000 * TIMES;

it(`N15 an actor drawn twice is one for everyone, in whatever order, on ${String(RUNS)} maps`, () => {
  const met = { aliases: 0, loops: 0, chains: 0, nobody: 0, binned: 0 };
  fc.assert(
    fc.property(sayings, (said) => {
      const [mine, theirs] = [saidBy(ME, said), saidBy(OTHER, said)];
      const merged = merge(mine, theirs);
      const reading = readBack(merged);
      const { ecosystem, flaws, basis } = reading;
      const { standing, claims } = basis.standings;

      for (const id of ACTORS) expect(standing.get(id) ?? id).toBe(stoodFor(merged, id));
      for (const stands of standing.values()) expect(standing.has(stands)).toBe(false);
      const others = readBack(inOtherOrder(merge(theirs, mine)));
      same(others, reading);
      const ours = readBack(mine);
      same(readBack(merged, ours), reading);
      same(readBack(mine, reading), ours);
      const text = JSON.stringify([...ecosystem.links.values(), ...ecosystem.spaces.values()]);
      for (const id of standing.keys()) expect(text).not.toContain(`"${id}"`);

      const has = (code: string): number => Number(flaws.some((flaw) => flaw.code === code));
      met.aliases += Number(standing.size > 0);
      met.chains += Number([...standing].some(([id, stands]) => claims.get(id) !== stands));
      met.loops += has('alias-loop');
      met.nobody += has('alias-to-nobody');
      met.binned += Number(
        [...standing.values()].some((id) => !ecosystem.actors.has(id as ActorId))
      );
    }),
    { numRuns: RUNS }
  );
  console.error('actors drawn twice', met, 'of', RUNS);
  for (const [what, least] of [
    ['aliases', 0.5],
    ['chains', 0.1],
    ['loops', 0.1],
    ['nobody', 0.2],
    ['binned', 0.03]
  ] as const)
    expect(met[what]).toBeGreaterThan(least * RUNS);
});

it('saying it twice, or of copies put together again, changes nothing', () => {
  const once = writtenBy(ME, BASE, ...sameActor('a_2', 'a_1'));
  const twice = writtenBy(ME, once, ...sameActor('a_2', 'a_1'));

  expect(readBack(twice).ecosystem).toEqual(readBack(once).ecosystem);
  expect(textOf(merge(twice, BASE))).toBe(textOf(twice));
});
