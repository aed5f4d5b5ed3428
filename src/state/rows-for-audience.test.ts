import { AUDIENCES, type Audience } from '#domain/visibility.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';
import { describe, expect, it } from 'vitest';
import { rowsForAudience, type RowsForAudience } from './rows-for-audience.ts';

const BLANK = { id: '', kind: 'order', visibility: null, note: '', custom: new Map() };
const row = (id: string, values: object) => ({ ...BLANK, id, ...values });

const ROWS = [
  row('l_mine', { visibility: 'participants', note: 'Entre nous' }),
  row('l_nobody', { note: 'Entre partenaires' }),
  row('l_open', { visibility: 'public', note: 'Pour tous' }),
  row('l_silent', { visibility: 'participants' }),
  row('l_tense', { visibility: 'participants', kind: 'tension' })
];

function leaving(audience: Audience, state = EMPTY_STATE): RowsForAudience {
  return rowsForAudience({ type: 'link', rows: ROWS, blank: BLANK, state }, audience);
}

const notesOf = ({ rows }: RowsForAudience): unknown[] =>
  rows.map(({ id, note }) => [id, note].join(': '));

describe('a table that leaves', () => {
  it('has all of it for those who were there, row by row as it is', () => {
    const { rows, left, emptied } = leaving('participants');
    expect(rows).toEqual(ROWS);
    expect([left, emptied]).toEqual([0, 0]);
  });

  it.each<[Audience, string[], number, number]>([
    ['partners', ['l_nobody: Entre partenaires', 'l_open: Pour tous'], 1, 1],
    ['management', ['l_nobody: ', 'l_open: Pour tous'], 1, 2],
    ['public', ['l_nobody: ', 'l_open: Pour tous'], 1, 2]
  ])('keeps back what goes less far than %s', (audience, others, left, emptied) => {
    const found = leaving(audience);
    expect(notesOf(found)).toEqual(['l_mine: ', ...others, 'l_silent: ']);
    expect([found.left, found.emptied]).toEqual([left, emptied]);
  });

  it('goes no further than the nearest of what partners say, where they do not agree', () => {
    const nearer: Change = { id: 'l_open', type: 'link', cells: { visibility: 'participants' } };
    const further: Change = { id: 'l_open', type: 'link', cells: { visibility: 'public' } };
    const dot = (replica: string) => ({ replica: replica.repeat(16), counter: 1 });
    const one = fold(EMPTY_STATE, [{ dot: dot('a'), changes: [further] }]);
    const state = {
      seen: new Map([...one.seen, ['b'.repeat(16), 1]]),
      records: new Map([
        [
          'l_open',
          {
            id: 'l_open',
            type: 'link',
            cells: new Map([
              [
                'visibility',
                [
                  { dot: dot('a'), value: further.cells['visibility']! },
                  { dot: dot('b'), value: nearer.cells['visibility']! }
                ] as const
              ]
            ])
          }
        ]
      ])
    };
    expect(notesOf(leaving('partners', state))).toContain('l_open: ');
    expect(notesOf(leaving('partners'))).toContain('l_open: Pour tous');
  });

  it('never brings more the further it goes', () => {
    const said = AUDIENCES.map((audience) => notesOf(leaving(audience)).join().length);
    expect(said).toEqual(said.toSorted((one, other) => other - one));
  });
});
