import { decodeState, type EncodedState } from '#exchange/decode-state.ts';
import type { MapState } from '#lineage/map-state.ts';
import { catchUp, headOf, type Session } from './commit.ts';
import type { MapDatabase } from './map-database.ts';
import { openDatabase, type Opening } from './open-database.ts';
import { DamagedError } from './storage-error.ts';

/** The state that a checkpoint's text keeps. */
export function checkpointState(text: string): MapState {
  return decodeState(JSON.parse(text) as EncodedState);
}

/** A map of this device, open in this tab. */
export interface OpenMap {
  readonly database: MapDatabase;
  readonly session: Session;
  /** Which map it is, for partners too. */
  readonly identity: string;
}

/**
 * Opens a map of this device: its last checkpoint, and the gestures since.
 * `null` when it is not on this device, which asking must not make it be.
 *
 * @throws DamagedError when what is kept of it cannot be read.
 * @throws BlockedError when another tab holds it, unless it is to be waited for.
 */
export async function openMap(entryId: string, how: Opening = {}): Promise<OpenMap | null> {
  const database = await openDatabase(entryId, how);
  if (!database) return null;
  try {
    return await readMapDatabase(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

async function readMapDatabase(database: MapDatabase): Promise<OpenMap> {
  const checkpoint = await database.checkpoints.get('latest');
  if (!checkpoint) throw new DamagedError('storage/open-map: no checkpoint');
  const { identity } = await headOf(database);
  const kept = { state: stateIn(checkpoint.text), seq: checkpoint.upTo };
  const session = await catchUp(database, { ...kept, undoable: null, redoable: null });
  return { database, session, identity };
}

function stateIn(text: string): MapState {
  try {
    return checkpointState(text);
  } catch (error) {
    throw new DamagedError('storage/open-map: unreadable checkpoint', { cause: error });
  }
}
