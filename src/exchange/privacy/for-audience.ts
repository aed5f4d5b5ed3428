import { FIELDS, isRecordType, type RecordType } from '#domain/ecosystem.ts';
import { isAudience, mayReach, type Audience } from '#domain/visibility.ts';
import type { ContentRecord } from '#exchange/envelope-schema.ts';
import { contentHash } from '#exchange/content-hash.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { isOfLineage } from '#lineage/alias.ts';
import type { CellValue } from '#lineage/cell.ts';
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
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The map as an audience may have it: what is said in a record goes no further
 * than its visibility; a situation, a tension, a rivalry, an assessment, a decision, a scenario
 * or what this program does not know not at all. Where partners do not agree how
 * far something goes, the nearest holds. Snapshots too.
 */
export async function forAudience(file: MapFile, audience: Audience): Promise<MapFile> {
  const snapshots = file.snapshots.map(async (snapshot) => {
    const records = snapshot.records.flatMap((record) => contentFor(record, audience));
    // Nobody says how far it goes: as far as any note of which nobody does.
    const note = mayReach(null, audience) ? snapshot.note : null;
    return { ...snapshot, note, records, hash: await contentHash(records) };
  });
  const state = stateForAudience(file.state, audience);
  return { ...file, state, snapshots: await Promise.all(snapshots) };
}

/** What the map says today, as an audience may have it. */
export function stateForAudience(state: MapState, audience: Audience): MapState {
  const kept = [...state.records.values()].flatMap((record) => recordFor(record, audience));
  return { ...state, records: new Map(kept.map((record) => [record.id, record])) };
}

function recordFor(record: MapRecord, audience: Audience): MapRecord[] {
  const { type, cells } = record;
  const valuesOf = (cell: string): CellValue[] => (cells.get(cell) ?? []).map(({ value }) => value);
  const back = keptBack(type, valuesOf, audience);
  if (back === 'all') return [];
  if (back.size === 0) return [record];
  return [{ ...record, cells: new Map([...cells].filter(([name]) => goes(type, name, back))) }];
}

function contentFor(record: ContentRecord, audience: Audience): ContentRecord[] {
  const { c = {}, f, t } = record;
  const valuesOf = (cell: string): CellValue[] => c[cell] ?? [f[cell] ?? null];
  const back = keptBack(t, valuesOf, audience);
  if (back === 'all') return [];
  if (back.size === 0) return [record];
  const within = <Kept>(cells: Readonly<Record<string, Kept>>): Record<string, Kept> =>
    Object.fromEntries(Object.entries(cells).filter(([name]) => goes(t, name, back)));
  const left = within(c);
  const { c: _, ...rest } = record;
  return [{ ...rest, f: within(f), ...(Object.keys(left).length > 0 && { c: left }) }];
}

/**
 * What of a record does not go as far as an audience: all of it, or some of its
 * properties. `valuesOf` gives all that a cell holds: the nearest visibility holds.
 */
export function keptBack(
  type: string,
  valuesOf: (cell: string) => readonly CellValue[],
  audience: Audience
): 'all' | ReadonlySet<string> {
  if (type === 'map' || type === 'view') return NOTHING;
  const decided = valuesOf('visibility');
  const visibilities = decided.length === 0 ? [null] : decided;
  if (visibilities.every((one) => mayReach(isAudience(one) ? one : null, audience))) return NOTHING;
  const said = isRecordType(type) ? SAID[type] : undefined;
  return said && !valuesOf('kind').some((kind) => SAID_LINKS.has(kind)) ? said : 'all';
}

function goes(type: string, cell: string, back: ReadonlySet<string>): boolean {
  const address = isRecordType(type) ? addressOf(FIELDS[type], cell) : null;
  return address ? !back.has(address.property) : isOfLineage(cell);
}
