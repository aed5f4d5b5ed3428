import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import { otherRecordsOf } from '#lineage/same-actor.ts';
import type { MapEditor } from './map-editor.svelte.ts';

/** What the other records of an actor that was drawn several times say. */
export function otherSheetsOf({ reading }: MapEditor, id: ActorId): readonly Actor[] {
  return otherRecordsOf(reading, id);
}
