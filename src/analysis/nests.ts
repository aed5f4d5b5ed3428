import type { ActorId } from '#domain/ids.ts';
import { ancestorsOf, organisationOf, type Actors } from '#domain/nesting.ts';

/** Where each actor sits, worked out once for a whole map. */
export interface Nests {
  /** An actor and those it sits inside, from the nearest outwards. */
  readonly lineOf: (id: ActorId) => ReadonlySet<ActorId>;
  /** What speaks for an actor: its organisation or, when that is unknown, the outermost it sits in. */
  readonly homeOf: (id: ActorId) => ActorId;
  /** The outermost actor that one sits in; itself when it sits in none. */
  readonly outermostOf: (id: ActorId) => ActorId;
  /** Whether one of the two sits inside the other, at any depth, or both are the same. */
  readonly areNested: (one: ActorId, other: ActorId) => boolean;
  /** Whether it is known which organisation an actor belongs to, or that it belongs to none. */
  readonly isPlaced: (id: ActorId) => boolean;
  /** Whether an actor is those the service is for, or sits among them. */
  readonly isBeneficiary: (id: ActorId) => boolean;
  /**
   * Whether two actors belong to different organisations; `null` when nobody
   * said where one of them belongs. Beneficiaries and non-humans belong to none.
   */
  readonly areApart: (one: ActorId, other: ActorId) => boolean | null;
}

const BELONG_TO_NONE: ReadonlySet<string> = new Set(['beneficiaries', 'non-human']);

/** Works out where each actor of a map sits. */
export function nestsOf(actors: Actors): Nests {
  const lines = new Map<ActorId, ReadonlySet<ActorId>>();
  const organisations = new Map<ActorId, ActorId | null>();
  const outermost = new Map<ActorId, ActorId>();
  for (const id of actors.keys()) {
    const line = [id, ...ancestorsOf(actors, id).map((ancestor) => ancestor.id)];
    lines.set(id, new Set(line));
    organisations.set(id, organisationOf(actors, id));
    outermost.set(id, line.at(-1) ?? id);
  }
  const lineOf = (id: ActorId): ReadonlySet<ActorId> => lines.get(id) ?? new Set([id]);
  const outermostOf = (id: ActorId): ActorId => outermost.get(id) ?? id;
  const homeOf = (id: ActorId): ActorId => organisations.get(id) ?? outermostOf(id);
  const lineHas = (id: ActorId, has: (kind: string) => boolean): boolean =>
    [...lineOf(id)].some((above) => has(actors.get(above)?.kind ?? ''));
  const isPlaced = (id: ActorId): boolean =>
    (organisations.get(id) ?? null) !== null || lineHas(id, (kind) => BELONG_TO_NONE.has(kind));

  return {
    lineOf,
    homeOf,
    outermostOf,
    areNested: (one, other) => lineOf(one).has(other) || lineOf(other).has(one),
    isPlaced,
    isBeneficiary: (id) => lineHas(id, (kind) => kind === 'beneficiaries'),
    areApart: (one, other) => {
      if (homeOf(one) === homeOf(other)) return false;
      return isPlaced(one) && isPlaced(other) ? true : null;
    }
  };
}
