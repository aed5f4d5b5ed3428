import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { TOLD_MAPS } from '#testing/told-maps.ts';
import { analyse } from './analyse.ts';
import { RULES } from './rules.ts';

/** The same records, added in another order. */
function shuffled(ecosystem: Ecosystem, order: readonly number[]): Ecosystem {
  const reordered = <Id, T>(records: ReadonlyMap<Id, T>): Map<Id, T> =>
    new Map(
      [...records]
        .map((entry, index) => ({ entry, rank: order[index % order.length] ?? 0 }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ entry }) => entry)
    );
  return {
    ...ecosystem,
    actors: reordered(ecosystem.actors),
    links: reordered(ecosystem.links),
    stakes: reordered(ecosystem.stakes),
    spaces: reordered(ecosystem.spaces)
  };
}

it('gives the same analysis byte for byte, whatever order records were added in', () => {
  let maps = 0;
  let moved = 0;
  const raised = new Map<string, number>();

  fc.assert(
    fc.property(
      anyEcosystem,
      fc.array(fc.double({ noNaN: true }), { minLength: 13, maxLength: 13 }),
      (ecosystem, order) => {
        const other = shuffled(ecosystem, order);
        const analysis = analyse(ecosystem);

        maps += 1;
        if ([...ecosystem.links.keys()].join() !== [...other.links.keys()].join()) moved += 1;
        for (const rule of new Set(analysis.findings.map(({ rule: id }) => id)))
          raised.set(rule, (raised.get(rule) ?? 0) + 1);

        expect(JSON.stringify(analyse(other))).toBe(JSON.stringify(analysis));
        const ids = analysis.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    ),
    { numRuns: 1_100 }
  );

  const shares = RULES.map(({ id }) => [id, (raised.get(id) ?? 0) / maps] as const);
  console.error(
    [`${String(maps)} maps, ${String(moved)} in another order`]
      .concat(shares.map(([id, share]) => `${id} ${(100 * share).toFixed(1)} %`))
      .join('\n')
  );
  expect(maps).toBeGreaterThanOrEqual(1_000);
  expect(moved / maps).toBeGreaterThan(0.5);
  expect(shares.filter(([, share]) => share > 0.02).length).toBeGreaterThan(15);
}, 120_000);

it('gives the same analysis of maps that raise every rule, whatever order records were added in', () => {
  const raised = new Set<string>();
  for (const ecosystem of TOLD_MAPS) {
    const analysis = analyse(ecosystem);
    for (const { rule } of analysis.findings) raised.add(rule);

    expect(JSON.stringify(analyse(shuffled(ecosystem, [3, 1, 4, 1, 5, 9, 2, 6])))).toBe(
      JSON.stringify(analysis)
    );
  }
  expect(RULES.filter(({ id }) => !raised.has(id))).toEqual([]);
}, 120_000);

it('says nothing that JSON cannot carry', () => {
  fc.assert(
    fc.property(anyEcosystem, (ecosystem) => {
      const analysis = analyse(ecosystem);
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
    }),
    { numRuns: 100 }
  );
});

it('does not stumble on a reference that leads to a record of another type', () => {
  const ecosystem = ecosystemOf(['A -tension- B'], {
    stakes: { Rue: { concerned: ['A', 'B'], contested: true } },
    spaces: { REX: { participants: ['A'], kind: 'deliberation' } }
  });
  const [stake] = [...ecosystem.stakes.values()];
  const [space] = [...ecosystem.spaces.values()];
  if (!stake || !space) throw new Error('nothing to mislead');
  const misled: Ecosystem = {
    ...ecosystem,
    actors: new Map(
      [...ecosystem.actors].map(([id, actor]) => [id, { ...actor, inside: stake.id as never }])
    ),
    stakes: new Map([[stake.id, { ...stake, concerned: [...stake.concerned, space.id as never] }]]),
    spaces: new Map([
      [space.id, { ...space, participants: [stake.id as never], treats: [space.id as never] }]
    ])
  };
  expect(() => analyse(misled)).not.toThrow();
});

it('orders findings by rule, then by identifier', () => {
  const { findings } = analyse(
    ecosystemOf(['Mairie -order-> Traiteur', 'Bailleur -order-> AMAP', 'AMAP -tension- Traiteur'])
  );
  const rules: readonly string[] = RULES.map(({ id }) => id);
  const ranks = findings.map(({ rule, id }) => [rules.indexOf(rule), id] as const);

  expect(findings.length).toBeGreaterThan(3);
  expect(ranks).toEqual(
    ranks.toSorted(([rank, id], [other, otherId]) => rank - other || (id < otherId ? -1 : 1))
  );
});

it('finds nothing on an empty map, nor on a map of one actor', () => {
  expect(analyse(ecosystemOf([])).findings).toEqual([]);
  expect(analyse(ecosystemOf([], { actors: { Mairie: { spheres: ['food'] } } })).findings).toEqual(
    []
  );
});

it('reads a map as it says itself, unless asked otherwise', () => {
  const ecosystem = ecosystemOf([], {
    map: { title: 'Vallée', referential: 'fabrique', criterion: 'kind', seed: 7 }
  });

  expect(analyse(ecosystem).map).toMatchObject({
    title: 'Vallée',
    referential: 'fabrique',
    criterion: 'kind',
    seed: 7
  });
  expect(analyse(ecosystem, { referential: 'atemis', seed: 2 }).map).toMatchObject({
    referential: 'atemis',
    criterion: 'kind',
    seed: 2
  });
});

it('counts what exists, and what it left out', () => {
  const lines = [
    'A -cooperation- B',
    'A -order-> B',
    'A -tension- B',
    'A -service-> B',
    'A -unspecified- B'
  ];
  const analysis = analyse(
    ecosystemOf(lines, {
      links: { 'A -tension- B': { status: 'ended' } },
      stakes: { Rue: {} },
      spaces: { REX: { kind: 'deliberation' }, Projet: { status: 'wished' } }
    })
  );

  expect(analysis.map).toMatchObject({
    actors: 2,
    links: 4,
    linksLeftOut: 1,
    stakes: 1,
    spaces: 1,
    spacesLeftOut: 1
  });
  expect(analysis.measures).toMatchObject({
    layers: { cooperative: 1, coordination: 0, command: 1, friction: 0 },
    inNoLayer: 2,
    unspecified: 1,
    forms: { transverse: 4, unknown: 0 },
    parts: 1,
    isolates: 0,
    connectedness: 1,
    commands: { pairs: 1, workedOn: 1 },
    across: { links: 3, covered: 0 },
    spaces: { existing: 1, reflexive: 1, neutral: 0, inTurn: [] }
  });
});
