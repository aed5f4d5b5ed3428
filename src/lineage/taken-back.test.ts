import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { changesOfDeed, copiesAfter, histories, textOf, writtenBy } from '#testing/histories.ts';
import { TIMES } from '#testing/times.ts';
import { applyMerge } from './apply-merge.ts';
import { broughtBy } from './brought.ts';
import { ALIVE, PURGED, valuesIn, type Cell, type CellValue } from './cell.ts';
import { cellsApart } from './disagreements.ts';
import { EMPTY_STATE, type MapRecord, type MapState } from './map-state.ts';
import { mergeAsChanges } from './merge-as-changes.ts';
import { merge } from './merge.ts';
import { isAlive } from './read-record.ts';
import { settle } from './settle.ts';
import { takenBack } from './taken-back.ts';
import { fold, valuesBefore, type Change } from './write.ts';

vi.setConfig({ testTimeout: 60_000 * TIMES });

const RUNS = 20_000 * TIMES;
const ME = 'aaaaaaaaaaaaaaaa';

/** What a record says, whoever wrote it: nothing once everyone binned it. */
function contentIn(record: MapRecord): string {
  const known = contents.get(record) ?? madeContent(record);
  contents.set(record, known);
  return known;
}

const contents = new WeakMap<MapRecord, string>();

function madeContent(record: MapRecord): string {
  const whether = valuesIn(record.cells.get(ALIVE) as Cell);
  if (whether.length === 1 && !isAlive(record)) return '';
  return [...record.cells]
    .filter(([name]) => name !== PURGED)
    .map(([name, cell]): [string, CellValue[]] => [name, valuesIn(cell)])
    .filter(([, values]) => values.join() !== '')
    .map(([name, values]) => `${name}=${JSON.stringify(values)}`)
    .sort()
    .join();
}

const valuesAt = ({ records }: MapState, id: string, name: string): CellValue[] =>
  valuesIn((records.get(id)?.cells.get(name) ?? [{ value: null }]) as Cell);

const contentOf = ({ records }: MapState, but: readonly string[] = []): string =>
  [...records.values()]
    .filter(({ id }) => !but.includes(id))
    .map((record) => [record.id, contentIn(record)])
    .filter(([, content]) => content !== '')
    .map((entry) => entry.join(' '))
    .sort()
    .join('\n');

/** Which of several values shows is settled by who counts further, and may change in doing it again. */
const inOrder = (content: string): string =>
  content.replace(/\[[^\]]*\]/g, (values) => values.slice(1, -1).split(',').sort().join());

describe(`N16, after each of ${String(RUNS)} histories`, () => {
  it('undoing gives back what was there, disagreements included; redoing, what was done', () => {
    const met = { done: 0, debated: 0 };
    fc.assert(
      fc.property(histories, fc.nat(), (history, deed) => {
        const state = copiesAfter(history).reduce(merge);
        const changes = changesOfDeed(state, deed).filter(({ cells }) => cells[PURGED] !== true);
        const before = valuesBefore(state, changes);
        const done = writtenBy(ME, state, ...changes);
        const undone = writtenBy(ME, done, ...takenBack(done, changes, before));
        const redone = writtenBy(ME, undone, ...takenBack(undone, before, changes));
        met.done += Number(changes.length > 0);
        met.debated += Number(before.some(({ beside }) => beside));

        expect(contentOf(undone)).toBe(contentOf(state));
        expect(inOrder(contentOf(redone))).toBe(inOrder(contentOf(done)));
      }),
      { numRuns: RUNS }
    );
    console.error('gestures undone', met, 'of', RUNS);
    expect(met.done).toBeGreaterThan(0.6 * RUNS);
    expect(met.debated).toBeGreaterThan(0.1 * RUNS);
  });

  it('a merge is kept by what it brought, and undone by new writes', () => {
    let brings = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const [mine = EMPTY_STATE, theirs = EMPTY_STATE] = copiesAfter(history);
        const merged = merge(mine, theirs);
        const brought = broughtBy(mine, merged);
        const { changes, before } = mergeAsChanges(mine, brought);
        const erased = changes.filter(({ cells }) => PURGED in cells).map(({ id }) => id);
        const undone = writtenBy(ME, merged, ...takenBack(merged, changes, before));
        const redone = writtenBy(ME, undone, ...takenBack(undone, before, changes));
        brings += Number(brought.records.length > 0);

        expect(textOf(applyMerge(mine, brought))).toBe(textOf(merged));
        expect(contentOf(undone, erased)).toBe(contentOf(mine, erased));
        expect(inOrder(contentOf(redone, erased))).toBe(inOrder(contentOf(merged, erased)));
        expect(textOf(merge(undone, theirs))).toBe(textOf(undone));
      }),
      { numRuns: RUNS }
    );
    expect(brings).toBeGreaterThan(0.7 * RUNS);
  });

  it('undoing loses nothing of what partners brought in between', () => {
    let met = 0;
    fc.assert(
      fc.property(histories, fc.nat(), (history, deed) => {
        const [mine = EMPTY_STATE, theirs = EMPTY_STATE] = copiesAfter(history);
        const changes = changesOfDeed(mine, deed);
        const before = valuesBefore(mine, changes);
        const merged = merge(writtenBy(ME, mine, ...changes), theirs);
        const undone = writtenBy(ME, merged, ...takenBack(merged, changes, before));
        for (const [id, { cells }] of theirs.records)
          for (const [name, cell] of cells) {
            const [then, now] = [merged, undone].map((one) => valuesAt(one, id, name));
            const news = cell.filter(({ dot }) => dot.counter > (mine.seen.get(dot.replica) ?? 0));
            const ours = changes
              .filter((one) => one.id === id)
              .map((one): CellValue => one.cells[name] ?? true);
            const kept = news.filter(({ value }) => then?.includes(value) && !ours.includes(value));
            met += kept.length;
            for (const { value } of kept) expect(now).toContain(value);
          }
      }),
      { numRuns: RUNS }
    );
    expect(met).toBeGreaterThan(RUNS);
  });
});

const kind = (value: string): Change => ({ id: 'l_1', type: 'link', cells: { kind: value } });

it('undoing a settlement brings the disagreement back', () => {
  const base = writtenBy(ME, EMPTY_STATE, kind('order'));
  const debated = merge(
    writtenBy(ME, base, kind('funding')),
    writtenBy('bbbbbbbbbbbbbbbb', base, kind('cooperation'))
  );
  const changes = settle(cellsApart(debated).map((on) => ({ on, value: 'funding' })));
  const settled = writtenBy(ME, debated, ...changes);
  const undone = writtenBy(
    ME,
    settled,
    ...takenBack(settled, changes, valuesBefore(debated, changes))
  );

  expect(cellsApart(settled)).toEqual([]);
  expect(cellsApart(undone).map((one) => one.held.map(({ value }) => value))).toEqual([
    ['cooperation', 'funding']
  ]);
});

it('takes nothing of what was erased back', () => {
  const mine = writtenBy(ME, EMPTY_STATE, kind('order'), {
    id: 'a_1',
    type: 'actor',
    cells: { name: 'Marie Durand', note: null }
  });
  const cleared: Change = { id: 'a_1', type: 'actor', cells: { name: null } };
  const purge: Change = { id: 'a_1', type: 'actor', cells: { [ALIVE]: false, [PURGED]: true } };
  const before = [valuesBefore(mine, [cleared]), valuesBefore(mine, [purge])] as const;
  const erased = writtenBy(ME, writtenBy(ME, mine, cleared), purge);

  expect(before[1]).toEqual([{ id: 'a_1', type: 'actor', cells: {} }]);
  expect(takenBack(erased, [cleared], before[0])).toEqual([]);
  expect(takenBack(erased, [purge], before[1])).toEqual([]);
  expect([...(erased.records.get('a_1')?.cells.keys() ?? [])]).toEqual([ALIVE, PURGED]);
});

it('takes back a record that was made with nothing in it', () => {
  const touch: Change = { id: 'v_1', type: 'view', cells: {} };
  const before = valuesBefore(EMPTY_STATE, [touch]);
  const made = writtenBy(ME, EMPTY_STATE, touch);
  const undone = writtenBy(ME, made, ...takenBack(made, [touch], before));
  const redone = writtenBy(ME, undone, ...takenBack(undone, before, [touch]));

  const presence = [made, undone, redone].map((state) => valuesAt(state, 'v_1', ALIVE));
  expect(presence).toEqual([[true], [false], [true]]);
});

it('leaves in the bin, or in debate, what is there', () => {
  const first = writtenBy(ME, EMPTY_STATE, kind('order'));
  const edit = kind('funding');
  const before = valuesBefore(first, [edit]);
  const edited = writtenBy(ME, first, edit);
  const binned = writtenBy(ME, edited, { id: 'l_1', type: 'link', cells: { [ALIVE]: false } });
  const undone = fold(binned, [
    { dot: { replica: ME, counter: 4 }, changes: takenBack(binned, [edit], before) }
  ]);

  expect(undone.records.get('l_1')?.cells.get('kind')?.[0].value).toBe('order');
  expect(undone.records.get('l_1')?.cells.get(ALIVE)?.[0].value).toBe(false);
});
