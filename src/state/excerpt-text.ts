import { asId, type ViewId } from '#domain/ids.ts';
import { MAIN_VIEW } from '#domain/view.ts';
import { readPlain } from '#exchange/read-plain.ts';
import { writePlain } from '#exchange/write-plain.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf } from './excerpt.ts';

const REPLICA = 'excerpt';
const ID = '00000000-0000-4000-8000-000000000000';

/** A part of a map as text, for the clipboard: a map of its own, of plain records. */
export function excerptText({ actors, links, stakes, spaces, positions }: Excerpt): string {
  const changes = [
    ...[...actors.values()].map(({ id, ...values }) => changeOf('actor', id, values)),
    ...[...links.values()].map(({ id, ...values }) => changeOf('link', id, values)),
    ...[...stakes.values()].map(({ id, ...values }) => changeOf('stake', id, values)),
    ...[...spaces.values()].map(({ id, ...values }) => changeOf('space', id, values)),
    changeOf('view', asId<ViewId>(MAIN_VIEW), { positions })
  ];
  const state = fold(EMPTY_STATE, [{ dot: { replica: REPLICA, counter: 1 }, changes }]);
  return writePlain({ id: ID, state, snapshots: [] }).text;
}

/** Reads a part of a map from text, checked like any file; `null` when it is none. */
export function readExcerpt(text: string): Excerpt | null {
  const reading = readPlain(text, { id: ID, replica: REPLICA });
  if (!reading.ok) return null;
  const { ecosystem } = readBack(reading.value.state);
  const { actors, links, stakes, spaces } = ecosystem;
  const all = [actors, links, stakes, spaces].flatMap((records) => [...records.keys()]);
  return excerptOf(ecosystem, all);
}
