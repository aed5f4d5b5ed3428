import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import { checkpointWhenDue, type FoldText } from '#storage/checkpoint.ts';
import { commit, type Intent } from '#storage/commit.ts';
import { checkpointText, createMapDatabase } from '#storage/create-map.ts';
import { checkpointState, openMap } from '#storage/open-map.ts';
import Dexie from 'dexie';

/** How long each thing takes on a map of so many records, in milliseconds. */
export interface StorageTimes {
  readonly edit: number;
  readonly load: number;
  readonly loadRows: number;
  readonly add: number;
  readonly addRows: number;
}

/** What a page that was killed left behind. */
export interface Left {
  readonly seq: number;
  readonly gestures: number;
  readonly undoable: number;
  /** Both halves of each gesture are there, or neither. */
  readonly isWhole: boolean;
}

const REPLICA = 'replica000000000';
const SIGNATURE = { at: 0, by: '' };
const GESTURE = { does: 'edit', type: 'actor', name: null } as const;
const ROUNDS = 5;
const EDITS = 40;

const naming = (ids: readonly string[], name: string): Intent => ({
  does: 'write',
  gesture: GESTURE,
  plan: () => ids.map((id) => changeOf('actor', id, { name }))
});

function mapOf(records: number): MapState {
  const changes = Array.from({ length: records }, (_, n) =>
    changeOf('actor', `a_${String(n)}`, {
      name: `Acteur numéro ${String(n)}`,
      kind: 'organisation',
      territory: `Commune ${String(n % 50)}`
    })
  );
  return fold(EMPTY_STATE, [{ dot: { replica: REPLICA, counter: 1 }, changes }]);
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** The plain way: a row for each record, read again into the same map. */
class Rows extends Dexie {
  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ records: 'id, type', meta: 'name' });
  }

  async add(state: MapState): Promise<void> {
    const rows = [...state.records.values()].map(({ id, type, cells }) => ({
      id,
      type,
      cells: Object.fromEntries(cells)
    }));
    await this.transaction('rw', this.table('records'), () => this.table('records').bulkAdd(rows));
  }

  async load(): Promise<MapState> {
    const rows = (await this.table('records').toArray()) as {
      id: string;
      type: string;
      cells: object;
    }[];
    const records = rows.map(
      (row) => [row.id, { ...row, cells: new Map(Object.entries(row.cells)) }] as const
    );
    return { records: new Map(records), seen: new Map() };
  }
}

/** Times what storage does on a map of so many records, beside a row for each, in turns. */
async function measure(records: number): Promise<StorageTimes> {
  const state = mapOf(records);
  const times: Record<keyof StorageTimes, number[]> = {
    edit: [],
    load: [],
    loadRows: [],
    add: [],
    addRows: []
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `${String(records)}-${String(round)}`;
    const map = { id, state, snapshots: [] };
    times.add.push(await timed(() => createMapDatabase(id, map, REPLICA)));
    const rows = new Rows(`rows-${id}`);
    await rows.open();
    times.addRows.push(await timed(() => rows.add(state)));
    times.loadRows.push(await timed(() => rows.load()));
    await rows.delete();
    let open = await openMap(id);
    times.load.push(
      await timed(async () => {
        open?.database.close();
        open = await openMap(id);
      })
    );
    if (!open) throw new Error('tests/bench/storage-page: the map is not there');
    const { database } = open;
    let { session } = open;
    for (let n = 0; n < EDITS; n += 1)
      times.edit.push(
        await timed(async () => {
          session = await commit(database, session, naming([`a_${String(n)}`], 'x'), SIGNATURE);
        })
      );
    await database.delete();
  }
  return {
    edit: median(times.edit),
    load: median(times.load),
    loadRows: median(times.loadRows),
    add: median(times.add),
    addRows: median(times.addRows)
  };
}

const foldNow: FoldText = (text, writes) =>
  Promise.resolve(checkpointText(fold(checkpointState(text), writes)));

/** Writes gesture after gesture, each on two actors, and tells each that is kept, until the page dies. */
async function writeOn(told: (seq: number) => Promise<void>): Promise<never> {
  await createMapDatabase('killed', { id: 'killed', state: EMPTY_STATE, snapshots: [] }, REPLICA);
  const open = await openMap('killed');
  if (!open) throw new Error('tests/bench/storage-page: the map is not there');
  let { session } = open;
  for (let n = 1; ; n += 1) {
    const ids = ['one', 'other'].map((half) => `a_${half}_${String(n % 50)}`);
    session = await commit(open.database, session, naming(ids, String(n)), SIGNATURE);
    await told(session.seq);
    await checkpointWhenDue(open.database, foldNow, 20);
  }
}

/** Reads what was left; `null` when the map itself had not been kept. */
async function whatIsLeft(): Promise<Left | null> {
  const open = await openMap('killed');
  if (!open) return null;
  const { database, session } = open;
  const head = await database.meta.get('head');
  const names = new Map<string, string>();
  for (const [id, { name }] of readBack(session.state).ecosystem.actors) names.set(id, name);
  const halves = [...names].filter(([id]) => id.includes('one'));
  return {
    seq: session.seq,
    gestures: await database.journal.count(),
    undoable: head?.undo.at(-1) ?? 0,
    isWhole: halves.every(([id, name]) => names.get(id.replace('one', 'other')) === name)
  };
}

Object.assign(globalThis, { measure, writeOn, whatIsLeft });
