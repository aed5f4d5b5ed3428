import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId, LinkId, StakeId } from '#domain/ids.ts';
import { layerOf, type TiedLink } from '#domain/link.ts';
import type { Space } from '#domain/space.ts';
import { sorted } from './in-order.ts';
import type { Nests } from './nests.ts';

/** Where the facilitation of a space stands, from the organisations it concerns. */
export interface Neutrality {
  /** `outside` is the neutral one; `unknown` when nobody said who, or from where. */
  readonly state: 'outside' | 'inside' | 'in-turn' | 'nobody' | 'unknown';
  /** The actors concerned: participants, invited, and those of what the space works on. */
  readonly concerned: readonly ActorId[];
  /** Their organisations; one that cannot be told counts for itself. */
  readonly organisations: readonly ActorId[];
  /** Those of the facilitators' organisations that are concerned. */
  readonly inside: readonly ActorId[];
  /** How many facilitators have an organisation that nobody said. */
  readonly unplaced: number;
  /** Existing orders, funding and hierarchy from organisations concerned to a facilitator's. */
  readonly paidBy: readonly TiedLink[];
}

/** Who pays or heads whom, and who is a member of what, in the existing links. */
export interface Affiliations {
  /** The orders, funding and hierarchy that each organisation receives from others. */
  readonly commands: ReadonlyMap<ActorId, readonly TiedLink[]>;
  /** The organisations that an actor is itself a member of. */
  readonly memberships: ReadonlyMap<ActorId, readonly ActorId[]>;
}

/** Sorts out, once for a whole map, what the facilitators' neutrality depends on. */
export function affiliationsOf(links: readonly TiedLink[], nests: Nests): Affiliations {
  const commands = new Map<ActorId, TiedLink[]>();
  const memberships = new Map<ActorId, ActorId[]>();
  for (const link of links) {
    const home = nests.homeOf(link.to);
    if (link.kind === 'membership') put(memberships, link.from, home);
    else if (layerOf(link) === 'command' && nests.homeOf(link.from) !== home)
      put(commands, home, link);
  }
  return { commands, memberships };
}

function put<T>(index: Map<ActorId, T[]>, id: ActorId, value: T): void {
  const known = index.get(id);
  if (known) known.push(value);
  else index.set(id, [value]);
}

/** What it takes to read the facilitation of a space. */
export interface Surroundings {
  readonly ecosystem: Ecosystem;
  readonly nests: Nests;
  readonly affiliations: Affiliations;
}

/** What the neutrality of a facilitation depends on, of a space that is there or proposed. */
export type Facilitated = Pick<
  Space,
  'participants' | 'invited' | 'treats' | 'facilitation' | 'facilitators'
>;

/**
 * Whether whoever facilitates a space stands outside the organisations concerned.
 *
 * A facilitator belongs to its organisation, and to the structures it is itself
 * a member of. With several facilitators, one inside is enough for the space to
 * be read as facilitated from inside: the finding says who. Whoever takes part
 * is concerned, even when nobody said where they come from.
 *
 * Source: ATEMIS – IE-EFC, 2024, Fiche 11, experience feedback between actors;
 * in the terms of Gould and Fernandez (1989), outside is a liaison.
 */
export function neutralityOf(space: Facilitated, surroundings: Surroundings): Neutrality {
  const { ecosystem, nests, affiliations } = surroundings;
  const concerned = concernedBy(space, ecosystem);
  const organisations = sorted(concerned.map(nests.homeOf));
  const homes = sorted(space.facilitators.map(nests.homeOf));
  const structures = space.facilitators.flatMap((id) => affiliations.memberships.get(id) ?? []);
  const inside = sorted([...homes, ...structures]).filter((id) => organisations.includes(id));
  const unplaced = space.facilitators.filter(
    (id) => !nests.isPlaced(id) && !affiliations.memberships.has(id)
  ).length;
  const paidBy = homes
    .flatMap((home) => affiliations.commands.get(home) ?? [])
    .filter((link) => organisations.includes(nests.homeOf(link.from)));
  const state = stateOf(space, { inside: inside.length > 0, unplaced: unplaced > 0 });
  return { state, concerned, organisations, inside, unplaced, paidBy };
}

function stateOf(
  { facilitation, facilitators }: Facilitated,
  facilitator: { readonly inside: boolean; readonly unplaced: boolean }
): Neutrality['state'] {
  if (facilitation === 'in-turn') return 'in-turn';
  if (facilitators.length === 0) return facilitation === 'nobody' ? 'nobody' : 'unknown';
  if (facilitator.inside) return 'inside';
  return facilitator.unplaced ? 'unknown' : 'outside';
}

function concernedBy(space: Facilitated, { stakes, links }: Ecosystem): ActorId[] {
  const throughWork = space.treats.flatMap((id): readonly ActorId[] => {
    const stake = stakes.get(id as StakeId);
    if (stake) return stake.concerned;
    const link = links.get(id as LinkId);
    return link ? [link.from, link.to] : [];
  });
  return sorted([...space.participants, ...space.invited, ...throughWork]);
}
