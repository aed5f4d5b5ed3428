import type { TwoStates } from '#analysis/comparison/stayers.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import { inScenario, NO_STEPS } from '#analysis/what-if/in-scenario.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ScenarioId } from '#domain/ids.ts';
import type { Scenario } from '#domain/scenario.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { Reading } from '#exchange/problem.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import type { FileSnapshot } from '#exchange/snapshot.ts';
import { knownIn } from '#lineage/known-in.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { compareApart } from '#workers/comparer.ts';
import { readIncoming } from './incoming.ts';
import { latestFirst } from './latest-first.ts';
import { scenariosInOrder } from './scenario-edits.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A state that can be compared: today's, what it would be in a scenario, one that was kept, or what a file holds. */
export interface Side {
  /** Tells it from the others. */
  readonly key: string;
  /** What it goes by; `null` for today. */
  readonly name: string | null;
  /** The file that it came in; `null` for this map. */
  readonly file: string | null;
  /** `null` for what goes by the map as it is now. */
  readonly content: MapState | FileSnapshot | null;
  /** What happens in it, when it is a scenario. */
  readonly scenario: Scenario | null;
}

/** A file that was brought to be compared, as it was read. */
interface Brought {
  readonly name: string;
  readonly file: MapFile;
}

const TODAY: Side = { key: 'today', name: null, file: null, content: null, scenario: null };

/** Two states of a map put side by side: which ones, how far it is, and what differs. */
export class Comparing {
  readonly #workspace: Workspace;
  #brought = $state.raw<readonly Brought[]>([]);
  #keys = $state.raw<readonly [string | null, string]>([null, TODAY.key]);
  #compared = $state.raw<Compared | null>(null);
  #share = $state<number | null>(null);
  #hasFailed = $state(false);
  #under: AbortController | null = null;
  /** This map as it was when it was compared. */
  #was: Ecosystem | null = null;
  /** All that can be compared: today, the snapshots, and what files hold. */
  readonly sides: readonly Side[] = $derived.by(() => [
    TODAY,
    ...scenariosInOrder(this.#workspace.editor.ecosystem).map(sideOfScenario),
    ...latestFirst(this.#workspace.snapshots).map((one) => sideOf(one, null)),
    ...this.#brought.flatMap(({ name, file }) => [
      { key: `file ${name}`, name, file: name, content: file.state, scenario: null },
      ...file.snapshots.map((one) => sideOf(one, name))
    ])
  ]);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Before: the oldest snapshot until something else is chosen. */
  get before(): Side {
    const own = this.sides.filter(({ file, scenario }) => file === null && scenario === null);
    return this.#sideAt(this.#keys[0]) ?? own.at(-1) ?? TODAY;
  }

  get after(): Side {
    return this.#sideAt(this.#keys[1]) ?? TODAY;
  }

  /** What differs, its findings coming last; `null` until it is asked for, and known. */
  get compared(): Compared | null {
    return this.#compared;
  }

  /** The share that is done; `null` when nothing is under way. */
  get share(): number | null {
    return this.#share;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Whether the two come from different maps, where an actor is the same by its identifier alone. */
  get isOfTwoMaps(): boolean {
    const { identity } = this.#workspace.editor;
    const idOf = ({ file }: Side): string =>
      this.#brought.find(({ name }) => name === file)?.file.id ?? identity;
    return idOf(this.before) !== idOf(this.after);
  }

  /** Chooses what is compared; what was said of others is let go of. */
  choose(before: string, after: string): void {
    this.stop();
    this.#keys = [before, after];
  }

  /** Chooses today's map and what it would be in a scenario. */
  chooseScenario(id: ScenarioId): void {
    this.choose(TODAY.key, id);
  }

  /** Reads a file, to be compared with what is here. */
  async bring(name: string, file: File, passphrase: string | null): Promise<Reading<MapFile>> {
    const reading = await readIncoming(file, passphrase);
    if (reading.ok) {
      const others = this.#brought.filter((one) => one.name !== name);
      this.#brought = [...others, { name, file: reading.value }];
      this.choose(`file ${name}`, this.after.key);
    }
    return reading;
  }

  /** Works out what differs. */
  async compare(): Promise<void> {
    this.stop();
    const under = new AbortController();
    this.#under = under;
    this.#share = 0;
    try {
      const states = this.#states();
      const findings = await compareApart(states, {
        onearly: (comparison) => (this.#compared = { states, comparison, findings: null }),
        onprogress: (share) => (this.#share = share),
        signal: under.signal
      });
      if (this.#under === under && this.#compared) this.#compared = { ...this.#compared, findings };
    } catch (error) {
      if (under.signal.aborted) return;
      console.error(error);
      this.#hasFailed = true;
    }
    if (this.#under === under) this.#share = null;
  }

  /** Gives up what is under way; what is already said stays. */
  giveUp(): void {
    this.#under?.abort();
    this.#under = this.#share = null;
  }

  /** Gives up what is under way, and lets go of what was said. */
  stop(): void {
    this.giveUp();
    this.#compared = null;
    this.#hasFailed = false;
  }

  /** Lets go of what was said of today, or of a scenario, once the map says something else; where boxes are says nothing. */
  keepUp({ views: _, ...told }: Ecosystem): void {
    const was = this.#was;
    const isOfNow = [this.before, this.after].some(({ content }) => content === null);
    if (!was || !isOfNow) return;
    const names = Object.keys(told) as (keyof typeof told)[];
    if (names.some((name) => told[name] !== was[name])) this.stop();
  }

  #states(): TwoStates {
    const { before, after } = this;
    this.#was = this.#workspace.editor.ecosystem;
    const [one, other] = [this.#stateOf(before), this.#stateOf(after)];
    const states: TwoStates = [readBack(knownIn(one, other)).ecosystem, readBack(other).ecosystem];
    if (!before.scenario && !after.scenario) return states;
    // Beside a scenario, what is no more than proposed is not there yet.
    return [
      inScenario(states[0], before.scenario ?? NO_STEPS),
      inScenario(states[1], after.scenario ?? NO_STEPS)
    ];
  }

  #stateOf({ content }: Side): MapState {
    if (content === null) return this.#workspace.editor.state;
    return 'hash' in content ? stateOfSnapshot(content) : content;
  }

  #sideAt(key: string | null): Side | undefined {
    return this.sides.find((side) => side.key === key);
  }
}

function sideOf(snapshot: FileSnapshot, file: string | null): Side {
  const { hash, name, on } = snapshot;
  return {
    key: `${file ?? ''} ${hash} ${on ?? ''} ${name}`,
    name,
    file,
    content: snapshot,
    scenario: null
  };
}

function sideOfScenario(scenario: Scenario): Side {
  return { key: scenario.id, name: scenario.name, file: null, content: null, scenario };
}
