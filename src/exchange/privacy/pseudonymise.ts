import type { Ecosystem } from '#domain/ecosystem.ts';
import { FIELDS } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import { FUNCTIONAL_SPHERES } from '#domain/functional-sphere.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';
import { FATES, type Fate, type SharedType } from './fates.ts';
import { freshMapId, freshRecordId, freshReplica, shuffled, type Random } from './fresh-ids.ts';
import { Pseudonyms, type PseudonymWords } from './pseudonyms.ts';

/** How much of a map is shared: all of it; without what names anyone; or who is tied to whom alone. */
export const SHARING_LEVELS = ['complete', 'pseudonymised', 'structure'] as const;
export type SharingLevel = (typeof SHARING_LEVELS)[number];

/** How a map is to lose its names. */
export interface Pseudonymising {
  readonly level: Exclude<SharingLevel, 'complete'>;
  readonly words: PseudonymWords;
  /** From a source nobody can guess, drawn anew each time: no two exports can be put together. */
  readonly random: Random;
}

/** What replaces the names, words and identifiers of one map, for one export. */
interface Disguise extends Pseudonymising {
  readonly ids: ReadonlyMap<string, string>;
  readonly pseudonyms: Pseudonyms;
}

/** What identifiers start with, whatever those of the map did: some tell where it came from. */
const INITIALS: Readonly<Record<string, string>> = {
  actor: 'a',
  link: 'l',
  stake: 's',
  space: 'e'
};

type Sort = Parameters<PseudonymWords['actor']>[0];
const UNSAID: Sort = { kind: 'unspecified', family: null, stratum: null };

type Values = Readonly<Record<string, unknown>>;

/**
 * A new map with the structure of this one and none of its names: another
 * identity, other identifiers, one write by a replica that never was, records
 * in another order; no snapshot, no bin, no disagreement, nothing unknown.
 * Pseudonymised, not anonymous: see `analysis/recognisable.ts`.
 */
export function pseudonymise(ecosystem: Ecosystem, how: Pseudonymising): MapFile {
  const { random } = how;
  const tables = {
    actor: shuffled(ecosystem.actors.values(), random),
    link: shuffled(ecosystem.links.values(), random),
    stake: shuffled(ecosystem.stakes.values(), random),
    space: shuffled(ecosystem.spaces.values(), random)
  };
  const ids = new Map(
    Object.entries(tables).flatMap(([type, records]) =>
      records.map(({ id }) => [id as string, freshRecordId(INITIALS[type] ?? 'x', random)] as const)
    )
  );
  const disguise: Disguise = { ...how, ids, pseudonyms: new Pseudonyms() };
  const changes: Change[] = [
    changeOf('map', MAP_RECORD_ID, disguised('map', { ...ecosystem.map, id: '' }, disguise)),
    ...Object.entries(tables).flatMap(([type, records]) =>
      records.map((record) =>
        changeOf(
          type as SharedType,
          ids.get(record.id) ?? '',
          disguised(type as SharedType, record as unknown as Values & { id: string }, disguise)
        )
      )
    )
  ];
  const dot = { replica: freshReplica(random), counter: 1 };
  const state = fold(EMPTY_STATE, [{ dot, changes }]);
  return { id: freshMapId(random), state, snapshots: [] };
}

/** What is left of a record, by property: what goes is as if nobody had said it. */
function disguised(
  type: SharedType,
  record: Values & { readonly id: string },
  disguise: Disguise
): Values {
  const fates: Readonly<Record<string, Fate>> = FATES[type];
  const isKept = (fate: Fate | undefined): boolean =>
    disguise.level === 'structure' ? fate === 'shape' : fate !== 'out';
  const kept = Object.entries(FIELDS[type]).flatMap(([property, field]) => {
    const fate = fates[property];
    const value = record[property];
    if (fate === 'name' || !isKept(fate) || value === null) return [];
    return [[property, disguisedValue(property, field, value, disguise)] as const];
  });
  const values = Object.fromEntries(kept);
  const name = nameFor(type, record.id, values, disguise);
  return name === null ? values : { ...values, ...name };
}

function disguisedValue(
  property: string,
  field: Field,
  value: unknown,
  disguise: Disguise
): unknown {
  const { ids } = disguise;
  if (field.holds === 'reference') return ids.get(value as string) ?? null;
  if (field.holds === 'set') {
    const members = value as readonly string[];
    if (field.of === 'reference') return members.flatMap((member) => ids.get(member) ?? []).sort();
    return field.of === 'word' ? members.map((word) => sphere(word, disguise)).sort() : members;
  }
  if (field.holds !== 'text') return value;
  const { words, pseudonyms } = disguise;
  return pseudonyms.of(words[property as 'trade' | 'territory'], (value as string).trim());
}

/** The spheres that everyone is offered tell nothing; those that users added may. */
function sphere(word: string, { words, pseudonyms }: Disguise): string {
  return FUNCTIONAL_SPHERES.some((known) => known === word)
    ? word
    : pseudonyms.of(words.sphere, word);
}

function nameFor(
  type: SharedType,
  id: string,
  values: Values,
  { words, pseudonyms }: Disguise
): Values | null {
  switch (type) {
    case 'map':
      return { title: words.title };
    case 'actor': {
      const { kind, family, stratum } = { ...UNSAID, ...(values as Partial<Sort>) };
      return { name: pseudonyms.of(words.actor({ kind, family, stratum }), id) };
    }
    case 'stake':
    case 'space':
      return { name: pseudonyms.of(words[type], id) };
    case 'link':
      return null;
  }
}
