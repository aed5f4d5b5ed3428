import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold } from '#lineage/write.ts';
import Dexie from 'dexie';
import { rowOf, type AsKept, type JournalRow } from './journal-row.ts';
import { databaseName, type Checkpoint, type KeptCopy } from './map-database.ts';

/** What a map says, read as an older version of the program kept it; `null` when that cannot be told. */
export async function copyBefore(entryId: string): Promise<KeptCopy | null> {
  const asItIs = new Dexie(databaseName(entryId));
  try {
    await asItIs.open();
    const latest = await asItIs.table<Checkpoint>('checkpoints').get('latest');
    if (!latest) return null;
    const rows = await asItIs
      .table<AsKept<JournalRow>>('journal')
      .where(':id')
      .above(latest.upTo)
      .toArray();
    const state = fold(decodeState(JSON.parse(latest.text) as EncodedState), rows.map(rowOf));
    const { hash, records } = await takeSnapshot(state, { name: '', note: null, on: null });
    const { map, actors, links } = readBack(state).ecosystem;
    const counts = { title: map.title, actors: actors.size, links: links.size };
    const text = JSON.stringify(records);
    return { hash, kind: 'before-migration', at: Date.now(), ...counts, text };
  } finally {
    asItIs.close();
  }
}
