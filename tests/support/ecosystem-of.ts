import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import {
  asId,
  type ActorId,
  type LinkId,
  type RecordId,
  type SituationId,
  type SpaceId,
  type StakeId
} from '#domain/ids.ts';
import type { Link } from '#domain/link.ts';
import { LINK_KINDS, type LinkKind } from '#domain/link-kind.ts';
import type { MapInfo } from '#domain/map-info.ts';
import type { Situation } from '#domain/situation.ts';
import type { Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';
import { changeOf, type Values } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';

/** The same record, with names in the place of identifiers. */
type Named<T, Key extends keyof T> = Partial<Omit<T, 'id' | 'name' | Key>> & {
  readonly [K in Key]?: T[K] extends readonly unknown[] ? readonly string[] : string | null;
};

/** What to add to the lines: by name, and what an actor is when it is no organisation. */
export interface Also {
  readonly map?: Partial<MapInfo>;
  readonly actors?: Readonly<Record<string, Named<Actor, 'inside'>>>;
  /** By line, as written: `'Mairie -order-> Traiteur'`. */
  readonly links?: Readonly<Record<string, Partial<Omit<Link, 'id' | 'from' | 'to' | 'kind'>>>>;
  readonly stakes?: Readonly<Record<string, Named<Omit<Stake, 'positions'>, 'concerned'>>>;
  /** What a space treats is the name of a stake, or a line. */
  readonly spaces?: Readonly<
    Record<
      string,
      Named<
        Space,
        'host' | 'participants' | 'invited' | 'facilitators' | 'backers' | 'carriers' | 'treats'
      >
    >
  >;
  /** What a situation shows is a line, or the name of a space. */
  readonly situations?: Readonly<Record<string, Named<Situation, 'involved' | 'evidences'>>>;
}

const LINE = /^(.+?) -([a-z-]+?)-(>?) (.+)$/;
const REFERENCES = new Set([
  'inside',
  'host',
  'concerned',
  'participants',
  'invited',
  'facilitators',
  'backers',
  'carriers',
  'involved'
]);

/** The identifier of an actor that a test names. */
export const actorId = (name: string): ActorId => asId(`a_${slug(name)}`);
/** The identifier of a link that a test names by its line. */
export const linkId = (line: string): LinkId => asId(`l_${slug(line)}`);
/** The identifier of a stake that a test names. */
export const stakeId = (name: string): StakeId => asId(`s_${slug(name)}`);
/** The identifier of a third space that a test names. */
export const spaceId = (name: string): SpaceId => asId(`e_${slug(name)}`);
/** The identifier of a situation that a test names. */
const situationId = (name: string): SituationId => asId(`t_${slug(name)}`);

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 62);
}

/**
 * An ecosystem from a few lines, written and read back as a map is.
 *
 *     ecosystemOf(['Mairie -order-> Traiteur', 'Mairie -cooperation- AMAP'])
 *
 * Whoever is named, in a line or in what is added, is an organisation unless
 * `also.actors` says otherwise. A space treats stakes and links that are there.
 */
export function ecosystemOf(lines: readonly string[], also: Also = {}): Ecosystem {
  const names = new Set([
    ...lines.flatMap((line) => endsOf(line)),
    ...Object.keys(also.actors ?? {}),
    ...[also.actors, also.stakes, also.spaces, also.situations].flatMap((said) =>
      Object.values<Readonly<Record<string, unknown>>>(said ?? {}).flatMap(namesIn)
    )
  ]);
  const changes: Change[] = [
    ...(also.map ? [changeOf('map', MAP_RECORD_ID, also.map)] : []),
    ...[...names].map((name) => {
      const said = { kind: 'organisation', ...also.actors?.[name], name };
      return changeOf('actor', actorId(name), withIds(said) as Values<'actor'>);
    }),
    ...lines.map((line) => {
      const [from, to] = endsOf(line);
      const ends = { from: actorId(from), to: actorId(to), kind: kindOf(line) };
      return changeOf('link', linkId(line), { ...also.links?.[line], ...ends });
    }),
    ...Object.entries(also.stakes ?? {}).map(([name, said]) =>
      changeOf('stake', stakeId(name), withIds({ ...said, name }) as Values<'stake'>)
    ),
    ...Object.entries(also.spaces ?? {}).map(([name, said]) => {
      const treats = (said.treats ?? []).map((what): RecordId =>
        LINE.test(what) ? linkId(what) : stakeId(what)
      );
      return changeOf(
        'space',
        spaceId(name),
        withIds({ ...said, name, treats }) as Values<'space'>
      );
    }),
    ...Object.entries(also.situations ?? {}).map(([name, said]) => {
      const evidences = (said.evidences ?? []).map((what): RecordId =>
        LINE.test(what) ? linkId(what) : spaceId(what)
      );
      const values = withIds({ ...said, name, evidences }) as Values<'situation'>;
      return changeOf('situation', situationId(name), values);
    })
  ];
  refuseSlips(changes, lines, also);
  const { ecosystem, flaws } = readBack(
    fold(EMPTY_STATE, [{ dot: { replica: 'test', counter: 1 }, changes }])
  );
  if (flaws.length > 0) throw new Error(`ecosystemOf: ${JSON.stringify(flaws)}`);
  return ecosystem;
}

/** A slip of the pen in a test must not pass for a map. */
function refuseSlips(changes: readonly Change[], lines: readonly string[], also: Also): void {
  const treated = Object.values(also.spaces ?? {}).flatMap(({ treats = [] }) => treats);
  const nowhere = treated.find((what) => !lines.includes(what) && !also.stakes?.[what]);
  if (nowhere) throw new Error(`ecosystemOf: a space treats “${nowhere}”, which is nowhere`);
  const repeated = changes.find(
    ({ id }, index) => changes.findIndex((one) => one.id === id) < index
  );
  if (repeated) throw new Error(`ecosystemOf: ${repeated.id} comes twice`);
}

function namesIn(record: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(record)
    .filter(([property, value]) => REFERENCES.has(property) && value !== null)
    .flatMap(([, value]) => value as string | string[]);
}

function endsOf(line: string): [string, string] {
  const [, from, , , to] = LINE.exec(line) ?? [];
  if (!from || !to) throw new Error(`ecosystemOf: what is “${line}”?`);
  return [from, to];
}

function kindOf(line: string): LinkKind {
  const kind = LINE.exec(line)?.[2];
  const known = LINK_KINDS.find((one) => one === kind);
  if (!known) throw new Error(`ecosystemOf: no kind of link is called “${String(kind)}”`);
  return known;
}

function withIds(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = (value: unknown): unknown =>
    typeof value === 'string' ? actorId(value) : (value as readonly string[]).map(actorId);
  return Object.fromEntries(
    Object.entries(said).map(([property, value]) => [
      property,
      REFERENCES.has(property) && value !== null ? named(value) : value
    ])
  );
}
