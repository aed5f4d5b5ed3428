import fc from 'fast-check';
import { randomState } from '#testing/random-states.ts';
import { describe, expect, it } from 'vitest';
import { changeOf } from './change.ts';
import { EMPTY_STATE } from './map-state.ts';
import { readBack } from './read-back.ts';
import { fold, type Change } from './write.ts';

const mapOf = (...changes: Change[]) =>
  readBack(fold(EMPTY_STATE, [{ dot: { replica: 'r', counter: 1 }, changes }]));

const actor = (id: string, values: object = {}) => changeOf('actor', id, { name: id, ...values });
const link = (from: string, to: string) =>
  changeOf('link', 'l_1', { from: from as never, to: to as never, kind: 'order' });
const binned = (id: string, type = 'actor'): Change => ({ id, type, cells: { alive: false } });

describe('readBack', () => {
  it('reads an empty map: untitled, read with ATEMIS, grouped by organisation', () => {
    const { ecosystem, flaws } = mapOf();

    expect(ecosystem.map).toMatchObject({
      title: '',
      referential: 'atemis',
      criterion: 'organisation',
      seed: 1,
      alpha: 0.1
    });
    expect(ecosystem.actors.size + flaws.length).toBe(0);
  });

  it('leaves out what is in the bin, and with it the links that lead there, without a flaw', () => {
    const { ecosystem, flaws } = mapOf(
      actor('a_1'),
      actor('a_2'),
      link('a_1', 'a_2'),
      changeOf('space', 'e_1', { participants: ['a_1', 'a_2'] as never }),
      binned('a_2')
    );

    expect([...ecosystem.actors.keys()]).toEqual(['a_1']);
    expect(ecosystem.links.size).toBe(0);
    expect([...ecosystem.spaces.values()][0]?.participants).toEqual(['a_1']);
    expect(flaws).toEqual([]);
  });

  it('sets aside a link to nobody, and one from an actor to itself', () => {
    const known = actor('a_1');

    expect(mapOf(known, link('a_1', 'a_ghost')).flaws).toEqual([
      { code: 'link-to-nobody', record: 'l_1', cell: null }
    ]);
    expect(mapOf(known, link('a_1', 'a_1')).flaws).toEqual([
      { code: 'self-link', record: 'l_1', cell: null }
    ]);
  });

  it('breaks a loop of actors inside one another at its smallest identifier', () => {
    const { ecosystem, flaws } = mapOf(
      actor('a_1', { inside: 'a_2' }),
      actor('a_2', { inside: 'a_3' }),
      actor('a_3', { inside: 'a_1' })
    );

    expect([...ecosystem.actors.values()].map(({ inside }) => inside)).toEqual([
      null,
      'a_3',
      'a_1'
    ]);
    expect(flaws).toEqual([{ code: 'nesting-loop', record: 'a_1', cell: 'inside' }]);
  });

  it('keeps a value it cannot read, lists it, and takes it as unknown', () => {
    const { ecosystem, flaws } = mapOf({
      id: 'a_1',
      type: 'actor',
      cells: { name: 'Mairie', kind: 'prince', trust: 0, engagement: 5, 'mood/glad': true }
    });

    expect([...ecosystem.actors.values()][0]).toMatchObject({
      kind: 'unspecified',
      trust: 0,
      engagement: null
    });
    expect(flaws.map(({ cell }) => cell)).toEqual(['kind', 'engagement']);
  });
});

describe('readBack, from an earlier reading', () => {
  /** Some records of one map, the others of another: what a few gestures, or a partner, may do. */
  const twoStates = fc
    .tuple(randomState, randomState, fc.func(fc.integer({ min: 0, max: 3 })))
    .map(([before, other, fate]) => {
      const ids = new Set([...before.records.keys(), ...other.records.keys()]);
      const records = [...ids].flatMap((id) => {
        const source = fate(id) === 0 ? other : before;
        const record = source.records.get(id);
        return record ? [[id, record] as const] : [];
      });
      return { before, after: { ...before, records: new Map(records) } };
    });

  it('reads what a reading from nothing would', () => {
    const met = { changed: 0, same: 0, flawed: 0 };
    fc.assert(
      fc.property(twoStates, ({ before, after }) => {
        const earlier = readBack(before);
        const later = readBack(after, earlier);
        const anew = readBack(after);
        expect(later.ecosystem).toEqual(anew.ecosystem);
        expect(later.flaws).toEqual(anew.flaws);
        for (const table of ['actors', 'links', 'stakes', 'spaces', 'views'] as const)
          expect([...later.ecosystem[table].keys()]).toEqual([...anew.ecosystem[table].keys()]);
        if (later.ecosystem.actors === earlier.ecosystem.actors) met.same += 1;
        else met.changed += 1;
        if (later.flaws.length > 0) met.flawed += 1;
      }),
      { numRuns: 700 }
    );
    expect(Math.min(met.changed, met.same, met.flawed)).toBeGreaterThan(60);
  });

  it('gives back the very same values for what was not written', () => {
    const before = fold(EMPTY_STATE, [
      {
        dot: { replica: 'r', counter: 1 },
        changes: [actor('a_1', { inside: 'a_2' }), actor('a_2'), actor('a_3'), link('a_1', 'a_3')]
      }
    ]);
    const touched = fold(before, [
      {
        dot: { replica: 'r', counter: 2 },
        changes: [
          { id: 'a_3', type: 'actor', cells: {} },
          changeOf('stake', 's_1', { name: 'Eau' })
        ]
      }
    ]);
    const earlier = readBack(before);
    const later = readBack(touched, earlier);

    expect(later.ecosystem.stakes.size).toBe(1);
    expect(later.ecosystem.actors).toBe(earlier.ecosystem.actors);
    expect(later.ecosystem.links).toBe(earlier.ecosystem.links);

    const told = fold(touched, [
      { dot: { replica: 'r', counter: 3 }, changes: [changeOf('stake', 's_1', { name: 'Eau' })] }
    ]);
    expect(readBack(told, later).ecosystem).toBe(later.ecosystem);

    const binnedOne = readBack(
      fold(touched, [{ dot: { replica: 'r', counter: 3 }, changes: [binned('a_2')] }]),
      later
    );
    const one = (reading: typeof later, id: string) => reading.ecosystem.actors.get(id as never);
    expect(one(binnedOne, 'a_1')?.inside).toBeNull();
    expect(one(binnedOne, 'a_3')).toBe(one(earlier, 'a_3'));
  });
});

it('leaves out, and takes back, what leads to the bin, wherever it is referred to from', () => {
  const referring = [
    actor('a_1', { inside: 'a_2' }),
    actor('a_2'),
    changeOf('space', 'e_1', { participants: ['a_1', 'a_2'] as never }),
    changeOf('stake', 's_1', { positions: new Map([['a_2', 'Une gamme large']]) as never }),
    link('a_1', 'a_2')
  ];
  const write = (counter: number, ...changes: Change[]) => ({
    dot: { replica: 'r', counter },
    changes
  });
  const before = fold(EMPTY_STATE, [write(1, ...referring)]);
  const binnedOne = fold(before, [write(2, binned('a_2'))]);
  const restored = fold(binnedOne, [write(3, changeOf('actor', 'a_2', {}))]);

  const first = readBack(before);
  const second = readBack(binnedOne, first);
  expect(second.ecosystem).toEqual(readBack(binnedOne).ecosystem);
  expect(second.ecosystem.spaces.get('e_1' as never)?.participants).toEqual(['a_1']);
  expect(second.ecosystem.stakes.get('s_1' as never)?.positions.size).toBe(0);
  expect(second.ecosystem.links.size).toBe(0);
  expect(readBack(restored, second).ecosystem).toEqual(first.ecosystem);
});
