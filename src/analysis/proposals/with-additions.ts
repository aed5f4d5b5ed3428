import type { ProposedLink, ProposedSpace, Trial } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';
import { asId, type LinkId, type SpaceId } from '#domain/ids.ts';
import { LINK_FIELDS, type Status, type TiedLink } from '#domain/link.ts';
import { SPACE_FIELDS, type Space } from '#domain/space.ts';

/** A map with some links and spaces more, and what these are called on it. */
export interface WithAdditions {
  readonly ecosystem: Ecosystem;
  /** In the order they were given. */
  readonly links: readonly LinkId[];
  readonly spaces: readonly SpaceId[];
}

/** A map as it would be with some links and spaces more; nothing that is there changes. */
export function withAdditions(
  ecosystem: Ecosystem,
  trial: Trial,
  status: Status = 'existing'
): WithAdditions {
  const links = trial.links.map((link, index) => addedLink(link, { ecosystem, index, status }));
  const spaces = trial.spaces.map((space, index) =>
    addedSpace(space, { ecosystem, index, status })
  );
  return {
    ecosystem: {
      ...ecosystem,
      links: new Map([...ecosystem.links, ...links.map((link) => [link.id, link] as const)]),
      spaces: new Map([...ecosystem.spaces, ...spaces.map((space) => [space.id, space] as const)])
    },
    links: links.map(({ id }) => id),
    spaces: spaces.map(({ id }) => id)
  };
}

interface Place {
  readonly ecosystem: Ecosystem;
  readonly index: number;
  readonly status: Status;
}

function addedLink(link: ProposedLink, { ecosystem, index, status }: Place): TiedLink {
  const id = asId<LinkId>(freeName('l', index, ecosystem.links));
  return { ...(blank(LINK_FIELDS) as unknown as TiedLink), ...link, id, status };
}

function addedSpace(space: ProposedSpace, { ecosystem, index, status }: Place): Space {
  const id = asId<SpaceId>(freeName('e', index, ecosystem.spaces));
  return { ...(blank(SPACE_FIELDS) as unknown as Space), ...space, id, status };
}

/** An identifier that nothing on the map has: that of an addition made earlier may be there. */
function freeName(initial: string, index: number, taken: ReadonlyMap<string, unknown>): string {
  const name = (turn: number): string => `${initial}_added-${String(turn)}-${String(index)}`;
  let turn = 0;
  while (taken.has(name(turn))) turn += 1;
  return name(turn);
}

/** A record of which nobody said anything. */
function blank(fields: Readonly<Record<string, Field>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([property, field]) => [property, unsaid(field)])
  );
}

function unsaid(field: Field): unknown {
  if (field.holds === 'set') return [];
  return field.holds === 'entries' ? new Map() : field.otherwise;
}
