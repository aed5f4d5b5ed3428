import { describe, expect, it } from 'vitest';
import type { DrawnId } from '#domain/view.ts';
import { actorId } from '#testing/ecosystem-of.ts';
import type { Box } from '#drawing/box.ts';
import { columnHeadings } from './column-headings.ts';
import type { DrawnNode } from '#drawing/drawing.ts';

const NAMES = ['Mairie', 'AMAP', 'Traiteur', 'Foyer', 'Service'] as const;
const node = (name: string): DrawnNode => ({
  id: actorId(name),
  look: 'organisation',
  inside: name === 'Service' ? actorId('Mairie') : null,
  label: name,
  width: 100,
  height: 40,
  status: 'existing'
});
const nodes = new Map(NAMES.map((name) => [actorId(name), node(name)]));
const groups = new Map([
  [actorId('Mairie'), 'governance'],
  [actorId('AMAP'), 'production'],
  [actorId('Traiteur'), 'production'],
  [actorId('Service'), 'production']
]);

type Places = Readonly<Record<(typeof NAMES)[number], readonly [number, number]>>;
/** A column of one, a column of two, and one of a box that goes by nothing. */
const IN_COLUMNS: Places = {
  Mairie: [0, 20],
  Service: [10, 20],
  AMAP: [200, 20],
  Traiteur: [220, 100],
  Foyer: [420, 20]
};

const headings = (places: Places): ReturnType<typeof columnHeadings> =>
  columnHeadings(
    { nodes },
    groups,
    new Map(
      Object.entries(places).map(([name, at]): [DrawnId, Box] => [
        actorId(name),
        { at, width: 100, height: 40 }
      ])
    )
  );

describe('the headings of columns', () => {
  it('stand over the middle of each, from left to right, for the boxes outside of all', () => {
    expect(headings(IN_COLUMNS)).toEqual([
      { group: 'governance', at: [0, 0], width: 100 },
      { group: 'production', at: [210, 0], width: 120 },
      { group: '', at: [420, 0], width: 100 }
    ]);
  });

  it('stay when a box is moved within its column, or above it', () => {
    expect(headings({ ...IN_COLUMNS, Traiteur: [190, 400] })).toHaveLength(3);
    expect(headings({ ...IN_COLUMNS, AMAP: [200, -80] })[1]?.at).toEqual([210, -100]);
  });

  it('are none when columns stand over one another, or their tops on no line', () => {
    expect(headings({ ...IN_COLUMNS, Traiteur: [20, 100] })).toEqual([]);
    expect(headings({ ...IN_COLUMNS, AMAP: [200, -80], Foyer: [420, 200] })).toEqual([]);
  });

  it('are none over the only column there is', () => {
    expect(columnHeadings({ nodes }, new Map(), new Map())).toEqual([]);
    const box: Box = { at: [0, 0], width: 100, height: 40 };
    expect(columnHeadings({ nodes }, groups, new Map([[actorId('Mairie'), box]]))).toEqual([]);
  });
});
