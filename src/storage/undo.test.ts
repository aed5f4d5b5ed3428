import 'fake-indexeddb/auto';
import { ALIVE, valuesIn } from '#lineage/cell.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { merge } from '#lineage/merge.ts';
import { fold, nextDot } from '#lineage/write.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkpointWhenDue, type FoldText } from './checkpoint.ts';
import { commitMerge } from './commit-merge.ts';
import { commit, type Intent, type Session } from './commit.ts';
import { checkpointText, createMapDatabase } from './create-map.ts';
import { checkpointState, openMap, type OpenMap } from './open-map.ts';

type Step =
  | { readonly does: 'write'; readonly id: number; readonly name: number }
  | { readonly does: 'bin'; readonly id: number }
  /** A partner, who has a copy elsewhere, writes in it. */
  | { readonly does: 'partner'; readonly id: number; readonly name: number }
  | { readonly does: 'merge' }
  | { readonly does: 'undo' | 'redo' | 'reload' | 'other tab' | 'checkpoint' };

const just = (does: Exclude<Step['does'], 'write' | 'bin' | 'partner' | 'merge'>) =>
  fc.constant<Step>({ does });
const anyStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record<Step & { does: 'write' }>({
      does: fc.constant('write'),
      id: fc.nat(3),
      name: fc.nat(5)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record<Step & { does: 'bin' }>({ does: fc.constant('bin'), id: fc.nat(3) })
  },
  {
    weight: 3,
    arbitrary: fc.record<Step & { does: 'partner' }>({
      does: fc.constant('partner'),
      id: fc.nat(4),
      name: fc.nat(5)
    })
  },
  { weight: 3, arbitrary: fc.constant<Step>({ does: 'merge' }) },
  { weight: 5, arbitrary: just('undo') },
  { weight: 5, arbitrary: just('redo') },
  { weight: 1, arbitrary: just('reload') },
  { weight: 1, arbitrary: just('other tab') },
  { weight: 1, arbitrary: just('checkpoint') }
);

const gesture = { does: 'edit', type: 'actor', name: null } as const;
const intentOf = (step: Step & { does: 'write' | 'bin' }): Intent => {
  const id = `a_${String(step.id)}`;
  return {
    does: 'write',
    gesture,
    plan: (state) =>
      step.does === 'bin'
        ? bin(state, [id])
        : [changeOf('actor', id, { name: `name ${String(step.name)}` })]
  };
};

const foldNow: FoldText = (text, entries) =>
  Promise.resolve(checkpointText(fold(checkpointState(text), entries)));

/** What a map says, disagreements included: of several values, no matter which one shows. */
const contentOf = ({ state }: Pick<Session, 'state'>): unknown =>
  [...state.records.values()]
    .flatMap(({ id, cells }) => {
      if (cells.get(ALIVE)?.every(({ value }) => value === false)) return [];
      const said = [...cells].map(([name, cell]) => `${name}=${valuesIn(cell).sort().join('|')}`);
      return `${id}: ${said
        .filter((one) => !one.endsWith('='))
        .sort()
        .join()}`;
    })
    .sort();

/** What undo must do, in three lists: the contents before, now, and undone. */
class Model {
  readonly past: unknown[] = [];
  readonly future: unknown[] = [];
  readonly met = new Map<string, number>();
  now: unknown;

  constructor(now: unknown) {
    this.now = now;
  }

  written(next: unknown): void {
    this.past.push(this.now);
    this.future.length = 0;
    this.now = next;
  }

  stepped(does: 'undo' | 'redo'): boolean {
    const [from, to] = does === 'undo' ? [this.past, this.future] : [this.future, this.past];
    if (from.length === 0) return false;
    to.push(this.now);
    this.now = from.pop();
    return true;
  }
}

let maps = 0;
const reopen = async (id: string): Promise<OpenMap> => {
  const open = await openMap(id);
  if (!open) throw new Error('the map is not there');
  return open;
};

/** One browser with two tabs on one map. */
class Tabs {
  readonly #id: string;
  #front: OpenMap;
  #back: OpenMap;
  #partner: MapState = EMPTY_STATE;
  #lastMerge = 0;

  private constructor(id: string, front: OpenMap, back: OpenMap) {
    this.#id = id;
    this.#front = front;
    this.#back = back;
  }

  static async open(): Promise<Tabs> {
    const id = `undo-${String(++maps)}`;
    await createMapDatabase(id, { id, state: EMPTY_STATE, snapshots: [] }, 'replica000000000');
    return new Tabs(id, await reopen(id), await reopen(id));
  }

  get session(): Session {
    return this.#front.session;
  }

  async commit(intent: Intent): Promise<void> {
    const { database, session } = this.#front;
    const next = await commit(database, session, intent, { at: 0, by: '' });
    this.#front = { ...this.#front, session: next };
  }

  partnerWrites({ id, name }: Step & { does: 'partner' }): void {
    const change = changeOf('actor', `a_${String(id)}`, { name: `name ${String(name)}` });
    const dot = nextDot(this.#partner, 'partner000000000');
    this.#partner = fold(this.#partner, [{ dot, changes: [change] }]);
  }

  /** Exchanges files with the partner; resolves to whether theirs changed anything here. */
  async merge(): Promise<boolean> {
    const { database, session } = this.#front;
    const theirs = { id: this.#id, state: this.#partner, snapshots: [] };
    const joining = {
      does: 'merge',
      copies: [{ file: theirs, from: '' }],
      gesture: { ...gesture, does: 'merge' }
    } as const;
    const merged = await commitMerge(database, session, joining, { at: 0, by: '' });
    this.#front = { ...this.#front, session: merged };
    this.#partner = merge(this.#partner, merged.state);
    const row = await database.journal.get(merged.seq);
    const isNews = merged.seq > this.#lastMerge && row?.gesture.does === 'merge';
    this.#lastMerge = merged.seq;
    return isNews && 'brought' in row && row.brought.records.length > 0;
  }

  async around(does: 'reload' | 'other tab' | 'checkpoint'): Promise<void> {
    if (does === 'other tab') [this.#front, this.#back] = [this.#back, this.#front];
    else if (does === 'checkpoint') await checkpointWhenDue(this.#front.database, foldNow, 3);
    else {
      this.#front.database.close();
      this.#front = await reopen(this.#id);
    }
  }

  close(): void {
    this.#front.database.close();
    this.#back.database.close();
  }
}

/** The steps after which a tab knows all that happened. */
const LEARNS: ReadonlySet<Step['does']> = new Set(['write', 'undo', 'redo', 'reload', 'merge']);

async function follow(step: Step, tabs: Tabs, model: Model): Promise<boolean> {
  switch (step.does) {
    case 'reload':
    case 'other tab':
    case 'checkpoint':
      await tabs.around(step.does);
      return true;
    case 'undo':
    case 'redo':
      await tabs.commit({ does: step.does });
      return model.stepped(step.does);
    case 'partner':
      tabs.partnerWrites(step);
      return true;
    case 'write':
    case 'bin':
    case 'merge':
      return written(step, tabs, model);
  }
}

async function written(
  step: Step & { does: 'write' | 'bin' | 'merge' },
  tabs: Tabs,
  model: Model
): Promise<boolean> {
  if (step.does !== 'merge') await tabs.commit(intentOf(step));
  const isWritten =
    step.does === 'merge'
      ? await tabs.merge()
      : // Binning what was never there is no gesture.
        tabs.session.state.records.has(`a_${String(step.id)}`);
  if (isWritten) model.written(contentOf(tabs.session));
  return isWritten;
}

it('undo and redo give back exactly what the map said, across reloads, tabs, checkpoints and merges', async () => {
  const met = new Map<string, number>();
  const runs = 500;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 10, maxLength: 60, size: 'max' }),
      async (steps) => {
        const tabs = await Tabs.open();
        const model = new Model(contentOf(tabs.session));
        for (const step of steps) {
          if (await follow(step, tabs, model)) met.set(step.does, (met.get(step.does) ?? 0) + 1);
          // A tab that was in the back learns what happened when it next writes.
          const known = LEARNS.has(step.does) ? model.now : contentOf(tabs.session);
          expect(contentOf(tabs.session)).toEqual(known);
        }
        tabs.close();
      }
    ),
    { numRuns: runs }
  );
  console.error('undo property:', Object.fromEntries(met));
  for (const does of ['write', 'bin', 'undo', 'redo', 'reload', 'other tab', 'checkpoint', 'merge'])
    expect(met.get(does)).toBeGreaterThan(runs);
}, 120_000);
