import type { Criterion } from '#domain/map-info.ts';
import { ecosystemOf, type Also } from './ecosystem-of.ts';
import { groupedMap } from './grouped-map.ts';

const PLACES = [0, 1, 2, 3];

/** Two groups of four, each of which cooperates with itself, under one criterion. */
function twoCircles(criterion: Criterion): ReturnType<typeof ecosystemOf> {
  const members = ['A', 'B'].flatMap((group) => PLACES.map((place) => ({ group, place })));
  const unit = (group: string, place: number): string => group + String(place);
  const said = {
    organisation: (group: string) => ({ kind: 'department', inside: group }) as const,
    department: (group: string) => ({ kind: 'person', inside: group }) as const,
    kind: (group: string) => ({ family: group === 'A' ? 'association' : 'firm' }) as const,
    sphere: (group: string) => ({ spheres: [group === 'A' ? 'food' : 'Les eaux'] }),
    territory: (group: string) => ({ territory: group === 'A' ? 'Loos' : 'Lens' })
  }[criterion];
  const actors: NonNullable<Also['actors']> = {
    ...(criterion === 'department' ? { A: { kind: 'department' }, B: { kind: 'department' } } : {}),
    ...Object.fromEntries(members.map(({ group, place }) => [unit(group, place), said(group)])),
    Seul: { ...said('A'), note: null },
    Inconnu: { kind: 'unspecified' }
  };
  const lines = ['A', 'B'].flatMap((group) =>
    PLACES.flatMap((one) =>
      PLACES.filter((other) => other > one).map(
        (other) => `${unit(group, one)} -cooperation- ${unit(group, other)}`
      )
    )
  );
  return ecosystemOf(lines, { map: { criterion }, actors });
}

/** Maps on which links stay inside groups, and maps that cannot tell, for each reason there is. */
export const TOLD_GROUPS: readonly ReturnType<typeof ecosystemOf>[] = [
  ...(['organisation', 'department', 'kind', 'sphere', 'territory'] as const).map(twoCircles),
  groupedMap({ A: 1, B: 1 }, ['A0 -cooperation- B0']),
  groupedMap({ A: 2 }, ['A0 -cooperation- A1']),
  groupedMap({ A: 2, B: 1 }, ['A0 -cooperation- A1', 'A1 -cooperation- B0', 'A0 -cooperation- B0']),
  groupedMap({ A: 1, B: 1 }, ['A0 -order-> B0']),
  ecosystemOf(['A -cooperation- B'], { map: { criterion: 'territory' } }),
  ecosystemOf(['X -order-> P', 'X -order-> Q', 'X -order-> R', 'P -cooperation- Q'])
];
