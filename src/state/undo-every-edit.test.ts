import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBack } from '#lineage/read-back.ts';
import { commit, type Intent, type Session } from '#storage/commit.ts';
import { createMapDatabase } from '#storage/create-map.ts';
import { openMap, type OpenMap } from '#storage/open-map.ts';
import { EDITS, type Pick } from '#testing/edits-by-name.ts';
import { smallFile } from '#testing/small-map.ts';
import { binOf } from './bin.ts';

interface Step {
  /** The name of an edit, or what is done with those before. */
  readonly does: string;
  /** Decides what each choice of the edit is. */
  readonly seed: number;
}

const SMALL = await smallFile();
const NAMES = Object.keys(EDITS);
/** What needs something there to be done to, and is drawn more often for it. */
const SELDOM_POSSIBLE = [
  ...['addLink', 'try', 'reverse', 'nestSeveral', 'bin'],
  ...Array.from({ length: 6 }, () => 'restore')
];
const editStep = fc.record<Step>({
  does: fc.constantFrom(...NAMES, ...SELDOM_POSSIBLE),
  seed: fc.nat()
});
const otherStep = fc.constantFrom<Step>(
  { does: 'undo', seed: 0 },
  { does: 'undo', seed: 0 },
  { does: 'redo', seed: 0 },
  { does: 'reload', seed: 0 }
);
const anyStep = fc.oneof({ weight: 3, arbitrary: editStep }, { weight: 2, arbitrary: otherStep });

/** A run of choices that depend on a seed alone. */
function picking(seed: number): Pick {
  let state = seed >>> 0;
  return (among) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return among[Math.floor((state / 2 ** 32) * among.length)];
  };
}

let maps = 0;

/** A map in the real store, with one tab on it. */
class Tab {
  readonly #id = `every-edit-${String(++maps)}`;
  #open: OpenMap | null = null;

  static async open(): Promise<Tab> {
    const tab = new Tab();
    await createMapDatabase(tab.#id, SMALL, 'replica000000000');
    await tab.reload();
    return tab;
  }

  get #now(): OpenMap {
    if (!this.#open) throw new Error('the map is not open');
    return this.#open;
  }

  get session(): Session {
    return this.#now.session;
  }

  /** All that the map says, in an order that says nothing. */
  get content(): unknown {
    return readBack(this.session.state).ecosystem;
  }

  async reload(): Promise<void> {
    this.#open?.database.close();
    this.#open = await openMap(this.#id);
  }

  /** Commits; says whether a gesture was written. */
  async commit(intent: Intent): Promise<boolean> {
    const now = this.#now;
    const { database, session } = now;
    const next = await commit(database, session, intent, { at: 0, by: '' });
    this.#open = { ...now, session: next };
    return next.seq > session.seq;
  }

  async edit({ does, seed }: Step): Promise<boolean> {
    const { ecosystem } = readBack(this.session.state);
    const binned = binOf(this.session.state).map(({ id }) => id);
    const made = EDITS[does]?.({ ecosystem, binned }, picking(seed));
    if (!made) return false;
    return this.commit({ does: 'write', gesture: made.gesture, plan: made.plan });
  }

  close(): void {
    this.#open?.database.close();
  }
}

/** What undo must do, in two lists: the contents before, and those undone. */
class Model {
  readonly past: unknown[] = [];
  readonly future: unknown[] = [];
  now: unknown;

  constructor(now: unknown) {
    this.now = now;
  }

  edited(next: unknown): void {
    this.past.push(this.now);
    this.future.length = 0;
    this.now = next;
  }

  step(does: 'undo' | 'redo'): boolean {
    const [from, to] = does === 'undo' ? [this.past, this.future] : [this.future, this.past];
    if (from.length === 0) return false;
    to.push(this.now);
    this.now = from.pop();
    return true;
  }
}

async function follow(step: Step, tab: Tab, model: Model): Promise<boolean> {
  const { does } = step;
  if (does === 'reload') {
    await tab.reload();
    return true;
  }
  if (does === 'undo' || does === 'redo') {
    await tab.commit({ does });
    return model.step(does);
  }
  const isWritten = await tab.edit(step);
  if (isWritten) model.edited(tab.content);
  return isWritten;
}

it('undo and redo give every edit back, across reloads, in 2,000 sequences', async () => {
  const met = new Map<string, number>();
  const runs = 2_000;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 6, maxLength: 20, size: 'max' }),
      async (steps) => {
        const tab = await Tab.open();
        const model = new Model(tab.content);
        for (const step of steps) {
          if (await follow(step, tab, model)) met.set(step.does, (met.get(step.does) ?? 0) + 1);
          expect(tab.content).toEqual(model.now);
        }
        tab.close();
      }
    ),
    { numRuns: runs }
  );
  console.error('every edit:', Object.fromEntries(met));
  const seldom = [...NAMES, 'undo', 'redo', 'reload'].filter((does) => (met.get(does) ?? 0) < 200);
  expect(seldom).toEqual([]);
}, 300_000);

it('goes 200 steps back, and 200 forth, across reloads', async () => {
  const tab = await Tab.open();
  const model = new Model(tab.content);
  for (let seed = 1; model.past.length < 200; seed += 1) {
    const does = NAMES[seed % NAMES.length] ?? 'addActor';
    await follow({ does, seed: seed * 2_654_435_761 }, tab, model);
  }
  for (const does of ['undo', 'redo'] as const) {
    for (let step = 0; step < 200; step += 1) {
      if (step % 50 === 0) await tab.reload();
      expect(await follow({ does, seed: 0 }, tab, model)).toBe(true);
      expect(tab.content).toEqual(model.now);
    }
  }
  expect(model.past).toHaveLength(200);
  tab.close();
}, 120_000);
