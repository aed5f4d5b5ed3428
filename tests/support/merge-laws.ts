import { compareSiblings, isSameDot, type Dot, type Sibling } from '#lineage/cell.ts';
import { cellsApart } from '#lineage/disagreements.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { settle } from '#lineage/settle.ts';
import type { Change } from '#lineage/write.ts';
import { textOf, writtenBy, type Merge } from './histories.ts';

/** The copies that a history leaves, four of them. */
export type Copies = readonly MapState[];

/** Something that holds of a merge after any history. */
export type Law = (merge: Merge, copies: Copies) => boolean;

const named = (id: string, name: string): Change => ({ id, type: 'actor', cells: { name } });
const noted = (id: string, note: string): Change => ({ id, type: 'actor', cells: { note } });
const binned = (id: string): Change => ({ id, type: 'actor', cells: { alive: false } });
const ORDERS = [
  [0, 1, 2, 3],
  [3, 1, 0, 2],
  [2, 3, 1, 0, 2, 2, 3]
];

/** A copy with two actors, in which everyone's copies are and nothing is debated. */
function agreed(merge: Merge, copies: Copies): MapState {
  // First that they are there: what is debated of a record in the bin is not asked.
  const all = copies.reduce(merge);
  const founded = writtenBy('founder000000000', all, named('a_0', 'Mairie'), named('a_1', 'AMAP'));
  const present = writtenBy('founder000000000', founded, ...settlingAll(founded));
  return writtenBy('founder000000000', present, ...settlingAll(present));
}

function settlingAll(state: MapState): Change[] {
  return settle(cellsApart(state).map((on) => ({ on, value: on.held[0]?.value ?? null })));
}

const cellIn = (state: MapState, id: string, name: string): readonly Sibling[] =>
  state.records.get(id)?.cells.get(name) ?? [];
const holds = (cell: readonly Sibling[], sibling: Sibling): boolean =>
  cell.some((one) => compareSiblings(one, sibling) === 0);
const hasSeen = ({ seen }: MapState, { replica, counter }: Dot): boolean =>
  (seen.get(replica) ?? 0) >= counter;

function everySibling(
  state: MapState,
  test: (sibling: Sibling, id: string, name: string) => boolean
): boolean {
  for (const [id, { cells }] of state.records)
    for (const [name, cell] of cells)
      for (const sibling of cell) if (!test(sibling, id, name)) return false;
  return true;
}

/** After two partners wrote apart, from one copy on which all agree. */
function apartAfter(merge: Merge, base: MapState, one: Change[], other: Change[]): number {
  const left = writtenBy('left000000000000', base, ...one);
  const right = writtenBy('right00000000000', base, ...other);
  return cellsApart(merge(left, right)).length;
}

/** The laws of a merge, by the number and name they go by. */
export const LAWS: Readonly<Record<string, Law>> = {
  'N1 a copy put together with itself, or with nothing, is that copy': (merge, [a = EMPTY_STATE]) =>
    [merge(a, a), merge(a, EMPTY_STATE), merge(EMPTY_STATE, a)].every(
      (merged) => textOf(merged) === textOf(a)
    ),
  'N2 whoever merges gets the same': (merge, [a = EMPTY_STATE, b = EMPTY_STATE]) =>
    textOf(merge(a, b)) === textOf(merge(b, a)),
  'N3 three copies can be put together in any grouping': (
    merge,
    [a = EMPTY_STATE, b = EMPTY_STATE, c = EMPTY_STATE]
  ) => textOf(merge(merge(a, b), c)) === textOf(merge(a, merge(b, c))),
  'N4 in any order, however often, four partners come to the same': (merge, copies) => {
    const [first, ...others] = ORDERS.map((order) =>
      textOf(order.map((who) => copies[who] ?? EMPTY_STATE).reduce(merge))
    );
    return others.every((text) => text === first);
  },
  'N5 a copy that only went further wins, and nothing is debated anew': (merge, copies) => {
    const [a = EMPTY_STATE] = copies;
    const b = writtenBy('further000000000', a, named('a_0', 'Plus loin'), binned('a_1'));
    return textOf(merge(a, b)) === textOf(b) && textOf(merge(b, a)) === textOf(b);
  },
  'N6 a value leaves only when the other side had seen it and replaced it': (merge, copies) => {
    const [a = EMPTY_STATE, b = EMPTY_STATE] = copies;
    const merged = merge(a, b);
    const isKept = (other: MapState) => (sibling: Sibling, id: string, name: string) => {
      const replaced =
        hasSeen(other, sibling.dot) &&
        !cellIn(other, id, name).some(({ dot }) => isSameDot(dot, sibling.dot));
      return holds(cellIn(merged, id, name), sibling) !== replaced;
    };
    return everySibling(a, isKept(b)) && everySibling(b, isKept(a));
  },
  'N7 nothing is in the result that was in no copy': (merge, [a = EMPTY_STATE, b = EMPTY_STATE]) =>
    everySibling(merge(a, b), (sibling, id, name) =>
      [a, b].some((copy) => holds(cellIn(copy, id, name), sibling))
    ),
  'N8 edits that do not meet raise nothing; that meet, exactly one disagreement': (
    merge,
    copies
  ) => {
    const base = agreed(merge, copies);
    const count = (one: Change[], other: Change[]): number => apartAfter(merge, base, one, other);
    return (
      count(
        [named('a_0', 'Ville'), named('a_8', 'Neuf')],
        [noted('a_0', 'vue'), named('a_9', 'Dix')]
      ) === 0 &&
      count([named('a_0', 'Ville')], [named('a_0', 'Commune')]) === 1 &&
      count([named('a_0', 'Ville')], [named('a_0', 'Ville')]) === 0 &&
      count([binned('a_0')], [noted('a_0', 'vue')]) === 1 &&
      count([binned('a_0')], [binned('a_0')]) === 0
    );
  },
  'N9 what was settled stays settled when an old copy comes again': (merge, copies) => {
    const [a = EMPTY_STATE, b = EMPTY_STATE] = copies;
    const merged = merge(a, b);
    const end = writtenBy('settler000000000', merged, ...settlingAll(merged));
    return (
      cellsApart(end).length === 0 && [a, b].every((old) => textOf(merge(end, old)) === textOf(end))
    );
  }
};
