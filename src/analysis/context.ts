import type { Actor } from '#domain/actor.ts';
import { formOf } from '#domain/derived-form.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Form } from '#domain/form.ts';
import type { LinkId, SpaceId } from '#domain/ids.ts';
import { isExisting, type Status, type TiedLink } from '#domain/link.ts';
import type { Referential } from '#domain/referential.ts';
import type { Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';
import { encountersOf, type Encounters } from './encounters.ts';
import { inOrder } from './in-order.ts';
import { nestsOf, type Nests } from './nests.ts';
import { affiliationsOf, neutralityOf, type Neutrality } from './neutrality.ts';
import { partsOf, type Parts } from './parts.ts';
import { tiesOf, type Ties } from './ties.ts';

/**
 * What the rules share, worked out once. Only what exists: wished, proposed and
 * ended links and spaces are left out, unless what is proposed is to be read as
 * if it were there. Every list is in the order of identifiers.
 */
export interface Context {
  readonly ecosystem: Ecosystem;
  readonly referential: Referential;
  readonly actors: readonly Actor[];
  readonly links: readonly TiedLink[];
  readonly stakes: readonly Stake[];
  readonly spaces: readonly Space[];
  readonly nests: Nests;
  readonly ties: Ties;
  readonly encounters: Encounters;
  readonly parts: Parts;
  /** The form of each existing link; `null` when it cannot be told. */
  readonly forms: ReadonlyMap<LinkId, Form | null>;
  readonly neutralities: ReadonlyMap<SpaceId, Neutrality>;
}

/** Works out what the rules share, with the forms of the map's own referential. */
export function contextOf(
  ecosystem: Ecosystem,
  { withProposed = false }: { readonly withProposed?: boolean } = {}
): Context {
  const isRead = (record: { readonly status: Status }): boolean =>
    isExisting(record) || (withProposed && record.status === 'proposed');
  const links = inOrder(ecosystem.links.values()).filter(isRead);
  const spaces = inOrder(ecosystem.spaces.values()).filter(isRead);
  const nests = nestsOf(ecosystem.actors);
  const affiliations = affiliationsOf(links, nests);
  const actors = inOrder(ecosystem.actors.values());
  return {
    ecosystem,
    referential: ecosystem.map.referential,
    actors,
    links,
    stakes: inOrder(ecosystem.stakes.values()),
    spaces,
    nests,
    ties: tiesOf(links, nests),
    encounters: encountersOf(spaces, nests),
    parts: partsOf(actors, links, nests),
    forms: new Map(links.map((link) => [link.id, formOf(ecosystem, link).form])),
    neutralities: new Map(
      spaces.map((space) => [space.id, neutralityOf(space, { ecosystem, nests, affiliations })])
    )
  };
}
