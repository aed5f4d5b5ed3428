import 'fake-indexeddb/auto';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Write } from '#lineage/write.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkpointWhenDue } from './checkpoint.ts';
import { commit, type Intent, type Session } from './commit.ts';
import {
  checkpointState,
  checkpointText,
  createMapDatabase,
  openMap,
  type OpenMap
} from './open-map.ts';

type Step =
  | { readonly does: 'write'; readonly id: number; readonly name: number }
  | { readonly does: 'bin'; readonly id: number }
  | { readonly does: 'undo' | 'redo' | 'reload' | 'other tab' | 'checkpoint' };

const just = (does: Exclude<Step['does'], 'write' | 'bin'>) => fc.constant<Step>({ does });
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

const foldNow = (text: string, writes: readonly Write[]): Promise<string> =>
  Promise.resolve(checkpointText(fold(checkpointState(text), writes)));

const contentOf = (session: Session): unknown => readBack(session.state).ecosystem;

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
    this.#front = { database, session: await commit(database, session, intent, { at: 0, by: '' }) };
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
const LEARNS: ReadonlySet<Step['does']> = new Set(['write', 'undo', 'redo', 'reload']);

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
    case 'write':
    case 'bin': {
      await tabs.commit(intentOf(step));
      // Binning what was never there is no gesture.
      if (!tabs.session.state.records.has(`a_${String(step.id)}`)) return false;
      model.written(contentOf(tabs.session));
      return true;
    }
  }
}

it('undo and redo give back exactly what the map said, across reloads, tabs and checkpoints', async () => {
  const met = new Map<string, number>();
  const runs = 250;
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
  for (const does of ['write', 'bin', 'undo', 'redo', 'reload', 'other tab', 'checkpoint'])
    expect(met.get(does)).toBeGreaterThan(runs);
}, 120_000);
