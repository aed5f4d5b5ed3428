import { recognisableActors } from '#analysis/recognisable.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { sharedMap, shownTo, type Sharing } from '#exchange/privacy/shown-to.ts';
import type { MapState } from '#lineage/map-state.ts';
import { sealApart } from '#workers/sealer.ts';
import { mapFileBlob, type NamedBlob } from './map-file-blob.ts';

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

/** How many actors can be told by their position alone, out of how many. */
export interface Recognisable {
  readonly count: number;
  readonly actors: number;
}

/** Who can still be recognised in a map once its names are gone; `null` where they are not. */
export function recognisableIn(state: MapState, sharing: Sharing): Recognisable | null {
  if (sharing.level === 'complete') return null;
  const shared = shownTo(state, sharing);
  return {
    count: recognisableActors(shared).size,
    actors: shared.actors.size
  };
}
