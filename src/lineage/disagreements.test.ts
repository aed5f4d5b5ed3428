import { describe, expect, it } from 'vitest';
import { writtenBy } from '#testing/histories.ts';
import { ALIVE, PURGED, type CellValue } from './cell.ts';
import { bin, changeOf } from './change.ts';
import type { ValuesApart } from './disagreement.ts';
import { cellsApart, disagreements } from './disagreements.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { merge } from './merge.ts';
import { settle, sidesOf } from './settle.ts';
import type { Change } from './write.ts';

const ONE = 'aaaaaaaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbbbbbbb';
const BASE = writtenBy(
  ONE,
  EMPTY_STATE,
  changeOf('actor', 'a_1', { name: 'Mairie' }),
  changeOf('actor', 'a_2', { name: 'AMAP' }),
  changeOf('link', 'l_1', { from: 'a_1' as never, to: 'a_2' as never, kind: 'order' }),
  changeOf('view', 'v_1', { name: 'Vue' })
);

const together = (one: readonly Change[], other: readonly Change[]): MapState =>
  merge(writtenBy(ONE, BASE, ...one), writtenBy(OTHER, BASE, ...other));
const cells = (id: string, type: string, held: Record<string, CellValue>): Change[] => [
  { id, type, cells: held }
];

describe('disagreements', () => {
  it('tell each value and who says it, the one that is shown last', () => {
    const state = together(
      cells('l_1', 'link', { kind: 'funding' }),
      cells('l_1', 'link', { kind: 'cooperation' })
    );

    expect(disagreements(state)).toEqual([
      {
        about: 'value',
        record: 'l_1',
        type: 'link',
        cell: 'kind',
        held: [
          { value: 'cooperation', by: [{ replica: OTHER, counter: 1 }] },
          { value: 'funding', by: [{ replica: ONE, counter: 2 }] }
        ]
      }
    ]);
  });

  it('tell what one binned, or erased, and another worked on', () => {
    const edit = cells('a_1', 'actor', { note: 'vue hier' });
    const whether = (one: Change[]): unknown => disagreements(together(one, edit));

    expect(whether(bin(BASE, ['a_1']))).toMatchObject([{ about: 'bin', record: 'a_1' }]);
    expect(whether(cells('a_1', 'actor', { [ALIVE]: false, [PURGED]: true }))).toMatchObject([
      { about: 'erasure', record: 'a_1', held: [{ value: true }, { value: false }] }
    ]);
  });

  it('ask nothing of places on the canvas, of the same said twice, nor of what is in the bin', () => {
    const place = (x: number): Change[] => cells('v_1', 'view', { 'at/a_1': [x, 0] });
    const named = (name: string): Change[] => cells('a_1', 'actor', { name });
    const out = (value: CellValue): Change[] => cells('a_1', 'actor', { 'tag/eau': value });

    expect(disagreements(together(place(1), place(2)))).toEqual([]);
    expect(disagreements(together(named('Ville'), named('Ville')))).toEqual([]);
    expect(disagreements(together(out(false), out(null)))).toEqual([]);
    const debated = together(named('Ville'), named('Commune'));
    expect(disagreements(debated)).toHaveLength(1);
    expect(disagreements(writtenBy(ONE, debated, ...bin(debated, ['a_1'])))).toEqual([]);
  });

  it('tell a link to nobody, a loop of actors, and a number that two bear', () => {
    const lost = cells('l_1', 'link', { to: 'a_9' });
    const inside = (id: string, where: string): Change[] => cells(id, 'actor', { inside: where });
    const siren = (id: string, number: string): Change[] =>
      cells(id, 'actor', { 'custom/SIREN': number });

    expect(disagreements(together(lost, []))).toEqual([{ about: 'link-to-nobody', record: 'l_1' }]);
    expect(disagreements(together(inside('a_1', 'a_2'), inside('a_2', 'a_1')))).toEqual([
      { about: 'nesting-loop', actors: ['a_1', 'a_2'] }
    ]);
    expect(disagreements(together(siren('a_1', '552 100 554'), siren('a_2', '552100554')))).toEqual(
      [{ about: 'shared-number', register: 'siren', number: '552100554', actors: ['a_1', 'a_2'] }]
    );
  });
});

describe('settling', () => {
  const debated = together(
    [...bin(BASE, ['a_2']), ...cells('l_1', 'link', { kind: 'funding' })],
    [...cells('a_2', 'actor', { note: 'active' }), ...cells('l_1', 'link', { kind: 'pooling' })]
  );
  const onKind = cellsApart(debated).find(({ about }) => about === 'value') as ValuesApart;

  it('takes one value, or another still, and leaves the rest in debate', () => {
    const settled = writtenBy(ONE, debated, ...settle([{ on: onKind, value: 'cooperation' }]));

    expect(settled.records.get('l_1')?.cells.get('kind')).toMatchObject([{ value: 'cooperation' }]);
    expect(disagreements(settled)).toMatchObject([{ about: 'bin', record: 'a_2' }]);
  });

  it('of an edit in a record that someone binned does not settle that', () => {
    const edited = writtenBy(ONE, debated, ...cells('a_2', 'actor', { note: 'très active' }));

    expect(disagreements(edited)).toMatchObject([{ about: 'bin' }, { record: 'l_1' }]);
  });

  it('erases again what is to stay erased', () => {
    const purge = cells('a_1', 'actor', { [ALIVE]: false, [PURGED]: true });
    const erased = together(purge, cells('a_1', 'actor', { note: 'revu' }));
    const end = writtenBy(
      ONE,
      erased,
      ...settle(cellsApart(erased).map((on) => ({ on, value: false })))
    );

    expect([...(end.records.get('a_1')?.cells.keys() ?? [])].sort()).toEqual([ALIVE, PURGED]);
    expect(disagreements(end).filter(({ about }) => about === 'erasure')).toEqual([]);
  });

  it('shows ours and theirs, by who wrote or by what had been seen', () => {
    const ours = [{ value: 'funding' }];
    const theirs = [{ value: 'pooling' }];

    expect(sidesOf(onKind.held, ONE)).toMatchObject({ ours, theirs });
    expect(sidesOf(onKind.held, new Map([[ONE, 2]]))).toMatchObject({ ours, theirs });
    expect(sidesOf(onKind.held, new Map([[OTHER, 1]]))).toMatchObject({
      ours: theirs,
      theirs: ours
    });
  });
});
