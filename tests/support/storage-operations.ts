import { erasePerson } from '#storage/erase-person.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import { checkpointWhenDue, type FoldText } from '#storage/checkpoint.ts';
import { commitMerge } from '#storage/commit-merge.ts';
import { catchUp, commit, type Intent } from '#storage/commit.ts';
import { keepCopy } from '#storage/copies.ts';
import { checkpointText } from '#storage/create-map.ts';
import { IndexDatabase } from '#storage/index-database.ts';
import { addMap, binMap, readMap, restoreMap } from '#storage/library.ts';
import { makeRoom } from '#storage/make-room.ts';
import { noteMap } from '#storage/note-map.ts';
import { checkpointState, openMap, type OpenMap } from '#storage/open-map.ts';
import { keepSetting } from '#storage/settings.ts';
import { writtenBy } from './histories.ts';

/** The list of maps that operations are made on. */
export const index = new IndexDatabase();
/** Who does them. */
export const signature = { at: 0, by: '' };
let maps = 0;
const gesture = { does: 'edit', type: 'actor', name: null } as const;
const naming = (id: string, name: string): Intent => ({
  does: 'write',
  gesture,
  plan: () => [changeOf('actor', id, { name })]
});
const foldNow: FoldText = (text, entries) =>
  Promise.resolve(checkpointText(fold(checkpointState(text), entries)));

/** A map of this device, open. */
export async function opened(entryId: string): Promise<OpenMap> {
  const open = await openMap(entryId);
  if (!open) throw new Error('the map is not there');
  return open;
}

/** The name of a map to be. */
export const newId = (): string => `00000000-0000-4000-8000-${String(++maps).padStart(12, '0')}`;

/** A map with a past: three gestures in its checkpoint, two since, one of them taken back. */
export async function mapWithAPast(): Promise<string> {
  const entryId = newId();
  await addMap(
    index,
    { entryId, replica: 'replica000000000', at: 0 },
    { id: entryId, state: EMPTY_STATE, snapshots: [] }
  );
  const { database, session } = await opened(entryId);
  let now = session;
  for (const name of ['un', 'deux', 'trois', 'quatre', 'cinq']) {
    now = await commit(database, now, naming(`a_${name}`, name), signature);
    if (name === 'trois') await checkpointWhenDue(database, foldNow, 3);
  }
  await commit(database, now, { does: 'undo' }, signature);
  database.close();
  return entryId;
}

/** Something that is asked of storage, on a map that is open. */
export type Operation = (open: OpenMap) => Promise<unknown>;
const committing =
  (intent: Intent): Operation =>
  ({ database, session }) =>
    commit(database, session, intent, signature);

const OPERATIONS: readonly (readonly [name: string, run: (entryId: string) => Operation])[] = [
  ['adding an actor', () => committing(naming('a_six', 'six'))],
  [
    'binning',
    () =>
      ({ database, session }) => {
        const plan = (state: MapState) => bin(state, ['a_un']);
        return commit(database, session, { does: 'write', gesture, plan }, signature);
      }
  ],
  ['undo', () => committing({ does: 'undo' })],
  ['redo', () => committing({ does: 'redo' })],
  [
    'hearing other tabs',
    () =>
      ({ database, session }) =>
        catchUp(database, session)
  ],
  [
    'a checkpoint',
    () =>
      ({ database }) =>
        checkpointWhenDue(database, foldNow, 1)
  ],
  [
    'noting a map',
    (id) => () => noteMap(index, id, readBack(EMPTY_STATE).ecosystem, { at: 7, seq: 5 })
  ],
  ['binning a map', (id) => () => binMap(index, id, 7)],
  ['taking a map back', (id) => () => restoreMap(index, id)],
  ['opening a map', (id) => async () => (await openMap(id))?.database.close()],
  ['reading a map', (id) => () => readMap(id)],
  ['making room', () => () => makeRoom(index)],
  [
    'erasing a person',
    () =>
      ({ database, session }) =>
        erasePerson(database, session, { id: 'a_un', instead: '…' }, signature)
  ],
  [
    'putting copies together',
    () =>
      ({ database, session }) => {
        const state = writtenBy('partner000000000', EMPTY_STATE, changeOf('actor', 'a_p', {}));
        const copies = [{ file: { id: 'theirs', state, snapshots: [] }, from: 'Benoît' }];
        const merge = { does: 'merge', copies, gesture: { ...gesture, does: 'merge' } } as const;
        return commitMerge(database, session, merge, signature);
      }
  ],
  [
    'keeping a copy',
    () =>
      ({ database }) => {
        const said = { hash: 'sha256-1', text: '[]', title: '', actors: 0, links: 0 };
        return keepCopy(database, { ...said, kind: 'auto', at: 1 });
      }
  ],
  ['keeping a setting', (id) => () => keepSetting(index, 'theme', id)]
];

/** Everything that the app asks of storage, on a map that is open. */
export const everyOperation = (): typeof OPERATIONS => OPERATIONS;
