import type { ProposedLink, ProposedSpace, Trial } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { LinkId, SpaceId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';
import type { TiedLink } from '#domain/link.ts';
import type { Point } from '#domain/fields.ts';
import { changeOf, touch } from '#lineage/change.ts';
import type { Change } from '#lineage/write.ts';
import { placed, type Edit } from './edits.ts';
import { newId } from './new-id.ts';

/** How proposed spaces are called, and where the first one goes; a layout finds a place for the others. */
export interface TrialPlan {
  readonly nameOf: (space: ProposedSpace) => string;
  readonly at: Point | null;
}

/** Puts on the map, as proposed, all that a finding says could be tried: one gesture. */
export function tryOut(
  { links, spaces }: Trial,
  { nameOf, at }: TrialPlan
): Edit & { ids: (LinkId | SpaceId)[] } {
  const newLinks = links.map((link) => ({ id: newId('l'), link }));
  const newSpaces = spaces.map((space) => ({ id: newId('e'), space }));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const changes: Change[] = [
    ...newLinks.map(({ id, link }) => changeOf('link', id, { ...link, status: 'proposed' })),
    ...newSpaces.map(({ id, space }) =>
      changeOf('space', id, { ...space, name: nameOf(space), status: 'proposed' })
    ),
    // As for any link: brings up « linked here, binned there » when partners merge.
    ...[...ends].map((id) => touch('actor', id)),
    ...newSpaces.slice(0, 1).flatMap(({ id }) => placed(id, at))
  ];
  return {
    gesture: { does: 'try', type: null, name: null },
    plan: () => changes,
    ids: [...newLinks, ...newSpaces].map(({ id }) => id)
  };
}

/** The links and spaces of a map that are proposed, and can be read as if they were there. */
export interface Proposed {
  readonly links: readonly TiedLink[];
  readonly spaces: readonly Space[];
}

/** What a map holds as proposed. */
export function proposedIn({ links, spaces }: Ecosystem): Proposed {
  return {
    links: [...links.values()].filter(({ status }) => status === 'proposed'),
    spaces: [...spaces.values()].filter(({ status }) => status === 'proposed')
  };
}

/** Whether all that a trial would put on the map is there already, as proposed. */
export function isOnTrial(trial: Trial, { links, spaces }: Proposed): boolean {
  const hasLink = ({ kind, from, to }: ProposedLink): boolean =>
    links.some((link) => link.kind === kind && link.from === from && link.to === to);
  const hasSpace = ({ kind, participants, treats }: ProposedSpace): boolean =>
    spaces.some(
      (space) =>
        space.kind === kind &&
        participants.every((id) => space.participants.includes(id)) &&
        treats.every((id) => space.treats.includes(id))
    );
  return trial.links.every(hasLink) && trial.spaces.every(hasSpace);
}
