import type { Work } from '#analysis/work.ts';
import { FIELDS, isRecordType } from '#domain/ecosystem.ts';
import { broughtBy } from '#lineage/brought.ts';
import { difference, type CellDifference, type Difference } from '#lineage/difference.ts';
import { addressOf } from '#lineage/field-value.ts';
import type { MapState } from '#lineage/map-state.ts';
import { mergeInto } from '#lineage/merge-into.ts';
import { merge } from '#lineage/merge.ts';
import { possibleDuplicates } from '#lineage/possible-duplicates.ts';
import { readBack, type EcosystemReading } from '#lineage/read-back.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ChangedRecord, ChangedValue } from './changed-values.ts';
import { twinKey, type Twin } from './twin.ts';
import { debateId, debatesOf, type Debate } from './debate.ts';

/** What may become of a record in a merge. */
export const FATES = ['added', 'changed', 'binned', 'broughtBack', 'erased'] as const;
export type Fate = (typeof FATES)[number];

/** What a merge is about to make of one record. */
export interface PreviewLine {
  readonly fate: Fate;
  readonly record: ChangedRecord;
  /** Those whose copies say it, by their place among the copies. */
  readonly by: readonly number[];
}

/** What a merge is about to bring. */
export interface MergePreview {
  readonly lines: readonly PreviewLine[];
  /** What will be debated that was not. */
  readonly debates: readonly Debate[];
  /** Actors that may turn out to be drawn twice, and were not before. */
  readonly twins: readonly Twin[];
  /** How the map is arranged, or what was decided on it, changes too. */
  readonly arranges: boolean;
  readonly state: MapState;
  readonly ecosystem: Ecosystem;
}

type Became = readonly [Fate, string, readonly CellDifference[]];

/** How much of the work putting the copies together is; then come what differs, and what is alike. */
const TOGETHER = 0.5;

/** Works out what putting copies together with a map would bring, without doing it: `replica` is who writes here. */
export function* previewingMerge(
  before: EcosystemReading,
  replica: string,
  copies: readonly MapState[]
): Work<MergePreview> {
  const { state } = before.basis;
  const said: Set<string>[] = [];
  let after = state;
  for (const copy of copies) {
    const one = mergeInto(state, replica, copy);
    yield (TOGETHER * (said.length + 0.4)) / copies.length;
    after = merge(after, one);
    yield (TOGETHER * (said.length + 0.8)) / copies.length;
    said.push(new Set(broughtBy(state, one).records.map(({ id }) => id)));
    yield (TOGETHER * said.length) / copies.length;
  }
  const brought = difference(state, after, before);
  yield 0.6;
  const reading = readBack(after, before);
  yield 0.8;
  const known = new Set(possibleDuplicates(before).map(twinKey));
  yield 0.9;
  const twins = possibleDuplicates(reading).filter((pair) => !known.has(twinKey(pair)));
  yield 1;
  return { ...toldOf(brought, { after, said }), twins, state: after, ecosystem: reading.ecosystem };
}

/** What differs, record by record: `said` holds what the copy of each partner says. */
function toldOf(
  brought: Difference,
  { after, said }: { readonly after: MapState; readonly said: readonly ReadonlySet<string>[] }
): Pick<MergePreview, 'lines' | 'debates' | 'arranges'> {
  const debates = debatesOf(brought.disagreements);
  const debated = new Set(debates.map(({ id }) => id));
  const all = FATES.flatMap((fate): Became[] =>
    fate === 'changed'
      ? brought.changed.flatMap(({ record, cells }): Became[] => {
          const others = cells.filter(({ cell }) => !debated.has(debateId(record, cell)));
          return others.length > 0 ? [[fate, record, others]] : [];
        })
      : brought[fate].map((record): Became => [fate, record, []])
  );
  const lines = all.flatMap(([fate, id, cells]): PreviewLine[] => {
    const type = after.records.get(id)?.type ?? '';
    if (!isRecordType(type) || type === 'view') return [];
    const values = cells.flatMap((cell) => valueOf(type, cell));
    const by = said.flatMap((ids, place) => (ids.has(id) ? [place] : []));
    return [{ fate, record: { id, type, came: null, values }, by }];
  });
  return { lines, debates, arranges: lines.length < all.length };
}

function valueOf(type: ChangedRecord['type'], { cell, from, to }: CellDifference): ChangedValue[] {
  const address = addressOf(FIELDS[type], cell);
  if (!address) return [];
  const { property, member, field } = address;
  // Out of a set is one thing, whether it was ever in it or not.
  const known = (value: CellDifference['from']): CellDifference['from'] =>
    field.holds === 'set' ? value === true : value;
  const changed = { property, member, before: known(from), after: known(to) };
  return changed.before === changed.after ? [] : [changed];
}
