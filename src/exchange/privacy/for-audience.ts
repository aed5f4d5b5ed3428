import { FIELDS, isRecordType, type RecordType } from '#domain/ecosystem.ts';
import { isAudience, mayReach, type Audience } from '#domain/visibility.ts';
import type { ContentRecord } from '#exchange/envelope-schema.ts';
import { contentHash } from '#exchange/content-hash.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { contentOf, recordOfContent } from '#exchange/snapshot.ts';
import { ALIVE, type CellValue } from '#lineage/cell.ts';
import { addressOf } from '#lineage/field-value.ts';
import type { MapRecord, MapState } from '#lineage/map-state.ts';

/** What is said in a record, and goes no further than its visibility. */
const SAID: Readonly<Partial<Record<RecordType, ReadonlySet<string>>>> = {
  actor: new Set([
    ...['note', 'custom', 'stakes', 'constraints', 'resources', 'expectations', 'decisionMaking'],
    ...['trust', 'relevance', 'competence', 'authority', 'engagement']
  ]),
  link: new Set([
    ...['note', 'custom', 'saidBy'],
    ...['fromKnowledge', 'fromConsideration', 'fromTrust', 'fromEffort'],
    ...['toKnowledge', 'toConsideration', 'toTrust', 'toEffort']
  ]),
  stake: new Set(['note', 'custom', 'positions']),
  space: new Set(['note', 'custom'])
};
/** Links that are something said: that two actors are at odds is known to those who told it. */
const SAID_LINKS: ReadonlySet<CellValue> = new Set(['tension', 'rivalry']);

/**
 * The map as an audience may have it: what is said in a record goes no further
 * than its visibility; a situation, a tension, a rivalry, an assessment, a decision
 * or what this program does not know not at all. Where partners do not agree how
 * far something goes, the nearest holds. Snapshots too.
 */
export async function forAudience(file: MapFile, audience: Audience): Promise<MapFile> {
  const snapshots = file.snapshots.map(async (snapshot) => {
    const kept: ContentRecord[] = snapshot.records.flatMap((record) =>
      withinReach(recordOfContent(record), audience).map(contentOf)
    );
    return { ...snapshot, records: kept, hash: await contentHash(kept) };
  });
  const state = stateForAudience(file.state, audience);
  return { ...file, state, snapshots: await Promise.all(snapshots) };
}

/** What the map says today, as an audience may have it. */
export function stateForAudience(state: MapState, audience: Audience): MapState {
  const kept = [...state.records.values()].flatMap((record) => withinReach(record, audience));
  return { ...state, records: new Map(kept.map((record) => [record.id, record])) };
}

function withinReach(record: MapRecord, audience: Audience): MapRecord[] {
  const { type, cells } = record;
  if (type === 'map' || type === 'view' || reaches(record, audience)) return [record];
  const said = isRecordType(type) ? SAID[type] : undefined;
  if (!said || valuesOf(record, 'kind').some((kind) => SAID_LINKS.has(kind))) return [];
  const kept = [...cells].filter(([name]) => {
    const address = isRecordType(type) ? addressOf(FIELDS[type], name) : null;
    return address ? !said.has(address.property) : name === ALIVE;
  });
  return [{ ...record, cells: new Map(kept) }];
}

/** Whether all that was decided of a record lets it go that far. */
function reaches(record: MapRecord, audience: Audience): boolean {
  const decided = valuesOf(record, 'visibility');
  return (decided.length === 0 ? [null] : decided).every((one) =>
    mayReach(isAudience(one) ? one : null, audience)
  );
}

const valuesOf = ({ cells }: MapRecord, cell: string): CellValue[] =>
  (cells.get(cell) ?? []).map(({ value }) => value);
