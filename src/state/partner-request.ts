import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { askedOf, requestFile } from '#exchange/asking/request.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { unguessable } from '#exchange/privacy/fresh-ids.ts';
import { writeFile } from '#exchange/write-file.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';

/** What is asked of a partner: the file of it, and what that file says, no more and no less. */
export interface PartnerRequest {
  readonly partner: ActorId;
  /** The partner, and who sits inside it. */
  readonly own: ReadonlySet<string>;
  /** As whoever opens the file reads it. */
  readonly shown: Ecosystem;
  readonly map: MapFile;
}

/** Makes what is asked of a partner, out of a map. */
export function partnerRequest(
  identity: string,
  state: MapState,
  partner: ActorId
): PartnerRequest {
  const asked = askedOf(state, partner);
  const map = requestFile(identity, asked, unguessable);
  const own = new Set<string>(asked.own.map(({ id }) => id));
  return { partner, own, shown: readBack(map.state).ecosystem, map };
}

/** What is asked, as the text of a file. */
export function requestText({ map }: PartnerRequest): Promise<string> {
  return writeFile(map);
}
