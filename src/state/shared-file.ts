import { recognisableActors } from '#analysis/recognisable.ts';
import type { Audience } from '#domain/visibility.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { forAudience, stateForAudience } from '#exchange/privacy/for-audience.ts';
import { unguessable } from '#exchange/privacy/fresh-ids.ts';
import { pseudonymise, type SharingLevel } from '#exchange/privacy/pseudonymise.ts';
import type { PseudonymWords } from '#exchange/privacy/pseudonyms.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { sealApart } from '#workers/sealer.ts';
import { mapFileBlob, type NamedBlob } from './map-file-blob.ts';

/** What of a map is handed over: for whom, with or without its names. */
export interface Sharing {
  readonly audience: Audience;
  readonly level: SharingLevel;
  /** What stands for names, in the language being spoken. */
  readonly words: PseudonymWords;
}

/** The file that is handed over, encrypted when there is a passphrase. */
export async function sharedFile(
  map: MapFile,
  sharing: Sharing,
  passphrase: string | null
): Promise<NamedBlob> {
  const file = await mapFileBlob(await sharedMap(map, sharing));
  if (passphrase === null) return file;
  const sealed = await sealApart(await file.blob.text(), passphrase);
  return {
    name: file.name.replace(/json$/, 'age'),
    blob: new Blob([sealed], { type: 'application/octet-stream' })
  };
}

async function sharedMap(map: MapFile, sharing: Sharing): Promise<MapFile> {
  const { audience, level, words } = sharing;
  if (level === 'complete') return forAudience(map, audience);
  const { ecosystem } = readBack(stateForAudience(map.state, audience));
  return pseudonymise(ecosystem, { level, words, random: unguessable });
}

/** How many actors can be told by their position alone, out of how many. */
export interface Recognisable {
  readonly count: number;
  readonly actors: number;
}

/** Who can still be recognised in a map once its names are gone; `null` where they are not. */
export function recognisableIn(state: MapState, sharing: Sharing): Recognisable | null {
  const { audience, level, words } = sharing;
  if (level === 'complete') return null;
  const { ecosystem } = readBack(stateForAudience(state, audience));
  const shared = readBack(pseudonymise(ecosystem, { level, words, random: unguessable }).state);
  return {
    count: recognisableActors(shared.ecosystem).size,
    actors: shared.ecosystem.actors.size
  };
}
