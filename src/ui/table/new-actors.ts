import type { ActorId } from '#domain/ids.ts';
import type { RecordEdit } from '#state/record-edits.ts';
import { newId } from '#state/new-id.ts';
import { foldedText } from '#ui/shared/folded-text.ts';

/** The actors that links name and that are not on the map yet: each is made once. */
export class NewActors {
  readonly #ids = new Map<string, ActorId>();
  readonly #names = new Map<string, string>();

  /** The actor of that name, made if it is the first time. */
  idOf(name: string): ActorId {
    const folded = foldedText(name);
    const id = this.#ids.get(folded) ?? newId('a');
    this.#ids.set(folded, id);
    if (!this.#names.has(id)) this.#names.set(id, name);
    return id;
  }

  /** The name of one of them; `undefined` for any other record. */
  nameOf(id: unknown): string | undefined {
    return this.#names.get(id as string);
  }

  /** What adds those that some values refer to. */
  editsFor(written: readonly Readonly<Record<string, unknown>>[]): RecordEdit[] {
    const used = new Set(written.flatMap(({ from, to }) => [from, to]));
    return [...this.#names]
      .filter(([id]) => used.has(id))
      .map(([id, name]) => ({ type: 'actor', id, before: null, values: { name } }));
  }
}
