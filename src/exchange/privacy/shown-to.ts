import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Audience } from '#domain/visibility.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { knownIn } from '#lineage/known-in.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { forAudience, stateForAudience } from './for-audience.ts';
import { unguessable, type Random } from './fresh-ids.ts';
import { pseudonymise, type SharingLevel } from './pseudonymise.ts';
import type { PseudonymWords } from './pseudonyms.ts';

/** What of a map is handed over: for whom, with or without its names. */
export interface Sharing {
  readonly audience: Audience;
  readonly level: SharingLevel;
  /** What stands for names, in one language. */
  readonly words: PseudonymWords;
}

/** A map as a file that goes as far as it is said to. */
export async function sharedMap(map: MapFile, sharing: Sharing): Promise<MapFile> {
  const { audience, level, words } = sharing;
  if (level === 'complete') return forAudience(map, audience);
  const { ecosystem } = readBack(stateForAudience(map.state, audience));
  return pseudonymise(ecosystem, { level, words, random: unguessable });
}

/**
 * What a map says today as it may be shown to some: what such a file would say
 * once opened. Without its names, it is not shown twice the same.
 */
export function shownTo(
  state: MapState,
  { audience, level, words }: Sharing,
  random: Random = unguessable
): Ecosystem {
  const { ecosystem } = readBack(stateForAudience(state, audience));
  if (level === 'complete') return ecosystem;
  return readBack(pseudonymise(ecosystem, { level, words, random }).state).ecosystem;
}

/** An earlier state of a map as an audience may have it, with who is who as it is known since. */
export function earlierShownTo(before: MapState, now: MapState, audience: Audience): Ecosystem {
  return readBack(stateForAudience(knownIn(before, now), audience)).ecosystem;
}
