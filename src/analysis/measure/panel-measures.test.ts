import { expect, it } from 'vitest';
import { finished } from '#analysis/work.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Look } from '#analysis/layered.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { readBack } from '#lineage/read-back.ts';
import { actorId, ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { panelMeasures, type PanelMeasures } from './panel-measures.ts';
import { ACTOR_MEASURES, GROUP_MEASURES, MAP_MEASURES } from './panel-names.ts';

const READING = { look: 'cooperative', criterion: 'organisation', seed: 1 } as const;

function measured(
  lines: readonly string[],
  also: Also = {},
  { look = 'cooperative', criterion = 'organisation' }: { look?: Look; criterion?: Criterion } = {}
): PanelMeasures {
  return finished(panelMeasures(ecosystemOf(lines, also), { look, criterion, seed: 1 }));
}

const INSIDE = { kind: 'department', inside: 'Mairie' } as const;
const TWO_SERVICES: Also = {
  actors: { Voirie: INSIDE, Écoles: INSIDE, Parents: { kind: 'organisation' } }
};

it('measures a layer: actors, links, parts, and what only a direction gives a sense to', () => {
  const lines = ['A -cooperation- B', 'B -cooperation- C', 'C -order-> D'];
  const cooperative = measured(lines).map;
  const command = measured(lines, {}, { look: 'command' }).map;

  expect(cooperative).toMatchObject({ actors: 4, links: 2, isolates: 1, parts: 1, bridges: 2 });
  expect(cooperative).toMatchObject({ reciprocity: null, hierarchy: null, longestPath: null });
  expect(command).toMatchObject({ links: 1, isolates: 2, reciprocity: 0, hierarchy: 1 });
});

it('compares groups by their units, as the rules on silos do', () => {
  const lines = ['Voirie -cooperation- Écoles', 'Écoles -cooperation- Parents'];
  const { map, groups } = measured(lines, TWO_SERVICES);
  const town = groups.find(({ key }) => key === actorId('Mairie'))?.values;

  expect(map).toMatchObject({ ei: 0, groupedUnits: 4 });
  expect(town).toEqual({ units: 3, internalLinks: 1, externalLinks: 1, ei: 0, eiEnds: -1 / 3 });
});

it('says of each actor how far its own links stay in its group, where both groups are known', () => {
  const lines = [
    'Voirie -cooperation- Écoles',
    'Écoles -cooperation- Parents',
    'Écoles -cooperation- Quelqu’un'
  ];
  const { actors } = measured(lines, {
    actors: {
      ...TWO_SERVICES.actors,
      'Quelqu’un': { kind: 'person' },
      Seul: { kind: 'organisation' }
    }
  });
  const own = new Map(actors.map(({ id, values }) => [id, values.ei]));

  expect(own.get(actorId('Voirie'))).toBe(-1);
  expect(own.get(actorId('Écoles'))).toBe(0);
  expect(own.get(actorId('Parents'))).toBe(1);
  expect(own.get(actorId('Quelqu’un'))).toBeNull();
  expect(own.get(actorId('Seul'))).toBeNull();
});

it('says of each actor where it stands, its spaces and its stakes', () => {
  const { actors } = measured(['A -cooperation- B', 'B -cooperation- C'], {
    spaces: { Rencontre: { participants: ['A', 'B'] } },
    stakes: { Eau: { concerned: ['B'] } }
  });
  const values = new Map(actors.map(({ id, values: each }) => [id, each]));

  expect(values.get(actorId('B'))).toMatchObject({
    degree: 2,
    inDegree: null,
    betweenness: 1,
    closeness: 1,
    spaces: 1,
    stakes: 1
  });
  expect(values.get(actorId('A'))).toMatchObject({ clustering: null, spaces: 1, stakes: 0 });
});

it('has a value or null for each measure, whatever the map, and JSON changes nothing of it', () => {
  for (const actors of [1, 2, 9, 80]) {
    const { ecosystem } = readBack(generateMap({ actors, seed: actors }).state);
    for (const look of ['cooperative', 'command', 'friction', 'all'] as const) {
      for (const criterion of ['organisation', 'sphere', 'kind'] as const) {
        const found = finished(panelMeasures(ecosystem, { look, criterion, seed: 1 }));

        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(Object.keys(found.map).sort()).toEqual([...MAP_MEASURES].sort());
        expect(found.actors).toHaveLength(actors);
        for (const { values } of found.actors)
          expect(Object.keys(values)).toEqual([...ACTOR_MEASURES]);
        for (const { values } of found.groups)
          expect(Object.keys(values)).toEqual([...GROUP_MEASURES]);
      }
    }
  }
});

it('is the same each time, and reads what is proposed when asked to', () => {
  const ecosystem = ecosystemOf(['A -cooperation- B', 'B -cooperation- C'], {
    links: { 'B -cooperation- C': { status: 'proposed' } }
  });
  const once = finished(panelMeasures(ecosystem, READING));

  expect(finished(panelMeasures(ecosystem, READING))).toEqual(once);
  expect(once.map.links).toBe(1);
  expect(finished(panelMeasures(ecosystem, { ...READING, withProposed: true })).map.links).toBe(2);
});
