import type { IndexDatabase } from '#storage/index-database.ts';
import { browserLostData } from '#storage/probe.ts';
import { remembered } from '#storage/sentinel.ts';
import type { LostMap, Remnant } from './recovery.ts';
import { stopOf, type Stop } from './stop.ts';

/** What can be reached of what should be kept on this device. */
export class Device {
  readonly #index: IndexDatabase;
  #stop = $state.raw<Stop | null>(null);
  #lost = $state.raw<readonly string[]>([]);
  #hasLostAll = $state(false);

  private constructor(index: IndexDatabase) {
    this.#index = index;
    index.onleft = () => (this.#stop = { why: 'version', over: null });
  }

  /** Opens the list of what is kept, or notes why it does not open; goes on by itself where it may. */
  static async meet(index: IndexDatabase): Promise<Device> {
    const device = new Device(index);
    await device.#open();
    return device;
  }

  /** What stands in the way; `null` for nothing. */
  get stop(): Stop | null {
    return this.#stop;
  }

  /** The maps that should be here and are not, or not whole. */
  get lost(): readonly string[] {
    return this.#lost;
  }

  /** Whether the browser says that it lost all that it kept, and nobody knows what that was. */
  get hasLostAll(): boolean {
    return this.#hasLostAll && this.#lost.length === 0;
  }

  /** Opens a map, and notes when it is lost. */
  async noting<Opened>(entryId: string, open: () => Promise<Opened>): Promise<Opened> {
    try {
      return await open();
    } catch (error) {
      if (stopOf(error).why === 'lost')
        this.#lost = [...this.#lost.filter((one) => one !== entryId), entryId];
      throw error;
    }
  }

  /** Has a lost map again from what is left of it; resolves to where it is. */
  async takeUp(map: LostMap, remnant: Remnant): Promise<string> {
    const { takeUp } = await import('./recovery.ts');
    const entryId = await takeUp(this.#index, map, remnant);
    this.#settle(map.entryId);
    return entryId;
  }

  /** Lets go of a lost map. */
  async giveUp(entryId: string): Promise<void> {
    const { giveUp } = await import('./recovery.ts');
    await giveUp(this.#index, entryId);
    this.#settle(entryId);
  }

  /** Goes on without what is lost, until the page opens again. */
  goOn(): void {
    this.#lost = [];
    this.#hasLostAll = false;
  }

  #settle(entryId: string): void {
    this.#lost = this.#lost.filter((one) => one !== entryId);
    if (this.#lost.length === 0) this.#hasLostAll = false;
  }

  async #open(): Promise<void> {
    let here: readonly string[] = [];
    try {
      await this.#index.ready();
      here = await this.#index.maps.toCollection().primaryKeys();
      this.#stop = null;
    } catch (error) {
      this.#stop = stopOf(error);
      void this.#stop.over?.then(() => this.#open());
      if (this.#stop.why !== 'lost' && this.#stop.why !== 'other') return;
    }
    const known = [...remembered().keys(), ...(here.length === 0 ? await mirrored() : [])];
    this.#lost = known.filter((one, at) => known.indexOf(one) === at && !here.includes(one));
    this.#hasLostAll = browserLostData();
  }
}

/** The maps that have a copy outside of the database. */
async function mirrored(): Promise<readonly string[]> {
  const { mirroredMaps } = await import('#workers/mirror-files.ts');
  return mirroredMaps();
}
