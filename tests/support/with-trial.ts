import type { Trial } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';

/** The same ecosystem, once what could be tried has been put on the map as proposed. */
export function withTrial(ecosystem: Ecosystem, { links, spaces }: Trial): Ecosystem {
  const proposed = { status: 'proposed' } as const;
  const named = [
    ...[...ecosystem.actors.values()].map(({ id, name, kind }) =>
      changeOf('actor', id, { name, kind })
    ),
    ...[...ecosystem.stakes.values()].map(({ id, name }) => changeOf('stake', id, { name })),
    ...[...ecosystem.links.values()].map(({ id, from, to }) => changeOf('link', id, { from, to }))
  ];
  const added: Change[] = [
    ...links.map((link, index) =>
      changeOf('link', `l_trial${String(index)}`, { ...link, ...proposed })
    ),
    ...spaces.map((space, index) =>
      changeOf('space', `e_trial${String(index)}`, {
        ...space,
        ...proposed,
        name: `Essai ${String(index)}`
      })
    )
  ];
  const { ecosystem: tried, flaws } = readBack(
    fold(EMPTY_STATE, [{ dot: { replica: 'test', counter: 1 }, changes: [...named, ...added] }])
  );
  if (flaws.length > 0) throw new Error(`withTrial: ${JSON.stringify(flaws)}`);
  return {
    ...ecosystem,
    links: new Map([...tried.links, ...ecosystem.links]),
    spaces: new Map([...tried.spaces, ...ecosystem.spaces])
  };
}
