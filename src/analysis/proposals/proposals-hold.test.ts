import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { analysing, type Analysis } from '#analysis/analyse.ts';
import type { ProposedSpace } from '#analysis/finding.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId, LinkId, StakeId } from '#domain/ids.ts';
import { organisationOf } from '#domain/nesting.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { readBack } from '#lineage/read-back.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { TIMES } from '#testing/times.ts';
import { CONSTRAINTS, LIMITS, type Constraints, type Proposal } from './proposal.ts';
import { proposing } from './proposing.ts';
import { withAdditions } from './with-additions.ts';

vi.setConfig({ testTimeout: 240_000 * TIMES });

const MAPS = 500 * TIMES;
const RUNS = 100 * TIMES;

/** What an analysis says once these stages are over, robustness left out. */
function analysed(ecosystem: Ecosystem, withProposed: boolean): Analysis {
  for (const { stage, analysis } of analysing(ecosystem, { withProposed }))
    if (stage === 'tested' && analysis !== null) return analysis;
  throw new Error('no analysis');
}

function mapOf(seed: number): Ecosystem {
  const actors = seed % 50 === 0 ? 40 : 6 + (seed % 8);
  return readBack(generateMap({ actors, seed }).state).ecosystem;
}

function constraintsOf(seed: number): Constraints {
  return { ...CONSTRAINTS, largestGroup: 3 + (seed % 6), mostSpaces: 1 + (seed % 5) };
}

/** The organisations of some actors, by the table of actors alone. */
function organisations({ actors }: Ecosystem, ids: readonly ActorId[]): Set<ActorId> {
  return new Set(ids.map((id) => organisationOf(actors, id) ?? id));
}

function concernedBy({ participants, treats }: ProposedSpace, map: Ecosystem): ActorId[] {
  const through = treats.flatMap((id) => {
    const link = map.links.get(id as LinkId);
    return link ? [link.from, link.to] : (map.stakes.get(id as StakeId)?.concerned ?? []);
  });
  return [...participants, ...through];
}

/** Facilitators that belong to an organisation concerned. */
function fromInside(space: ProposedSpace, map: Ecosystem): ActorId[] {
  const concerned = organisations(map, concernedBy(space, map));
  const inside = organisations(map, space.facilitators ?? []).intersection(concerned);
  return [...inside];
}

/** In how many spaces an actor would be, counted by hand. */
function spacesOf(id: ActorId, map: Ecosystem, { spaces }: Proposal): number {
  const there = [...map.spaces.values()].filter(({ status }) => status === 'existing');
  return [...there, ...spaces].filter(
    ({ participants, facilitators = [] }) => participants.includes(id) || facilitators.includes(id)
  ).length;
}

/** What is found with a proposal: as proposed and read so, unless the map has others; else as existing. */
function foundWith(proposal: Proposal, map: Ecosystem): Set<string> {
  const isAlone = [...map.links.values(), ...map.spaces.values()].every(
    ({ status }) => status !== 'proposed'
  );
  const status = isAlone ? 'proposed' : 'existing';
  const { findings } = analysed(withAdditions(map, proposal, status).ecosystem, isAlone);
  return new Set(findings.map(({ id }) => id));
}

function expectToHold(proposal: Proposal, map: Ecosystem, constraints: Constraints): void {
  const { links, spaces, answers, attendance } = proposal;
  const still = foundWith(proposal, map);
  expect(answers.filter((id) => still.has(id))).toEqual([]);
  expect(answers.length).toBeGreaterThan(0);

  expect(links.length + spaces.length).toBeLessThanOrEqual(constraints.mostAdditions);
  for (const space of spaces) {
    expect(space.participants.length).toBeLessThanOrEqual(constraints.largestGroup);
    expect(fromInside(space, map)).toEqual([]);
  }
  const asked = spaces.flatMap(({ participants, facilitators = [] }) => [
    ...participants,
    ...facilitators
  ]);
  for (const id of new Set(asked)) {
    const after = spacesOf(id, map, proposal);
    expect(after).toBeLessThanOrEqual(constraints.mostSpaces);
    expect(attendance.find(({ actor }) => actor === id)?.after).toBe(after);
  }
}

const rulesOf = (ids: readonly string[]): string[] => ids.map((id) => id.split(':')[0] ?? '');

/** That each rule is answered on more than this share of the maps. */
function expectAnswered(
  answered: ReadonlyMap<string, number>,
  gates: Readonly<Record<string, number>>
): void {
  for (const [rule, gate] of Object.entries(gates))
    expect({ rule, share: (answered.get(rule) ?? 0) / MAPS }).toSatisfy(
      ({ share }: { share: number }) => share > gate
    );
}

it(`holds what it claims on ${String(MAPS)} generated maps, within its constraints`, () => {
  const seen = { maps: 0, proposals: 0, exact: 0, neutral: 0, answered: new Map<string, number>() };
  for (let seed = 1; seed <= MAPS; seed += 1) {
    const map = mapOf(seed);
    const constraints = constraintsOf(seed);
    const before = analysed(map, false);
    const { proposals } = finished(proposing(map, before.findings, constraints));
    for (const proposal of proposals) {
      expectToHold(proposal, map, constraints);
      seen.exact += Number(proposal.isExact);
      seen.neutral += proposal.spaces.filter(({ facilitators }) => facilitators).length;
    }
    seen.maps += Number(proposals.length > 0);
    seen.proposals += proposals.length;
    for (const rule of new Set(rulesOf(proposals.flatMap(({ answers }) => answers))))
      seen.answered.set(rule, (seen.answered.get(rule) ?? 0) + 1);
  }
  console.error('proposals:', JSON.stringify({ ...seen, answered: [...seen.answered] }));
  // Gates stand six standard deviations from what was seen, or further.
  expect(seen.maps / MAPS).toBeGreaterThan(0.86);
  expect(seen.proposals / MAPS).toBeGreaterThan(2.8);
  expect(seen.exact / seen.proposals).toBeGreaterThan(0.97);
  expect(seen.neutral / MAPS).toBeGreaterThan(1.5);
  expectAnswered(seen.answered, {
    'domination.order-only': 0.56,
    'third-space.link-uncovered': 0.6,
    'third-space.tension-uncovered': 0.4,
    'third-space.no-reflexive-time': 0.28,
    'third-space.single-carrier': 0.12,
    // The same maps each time: what is rare on them is there or not.
    'transverse.introduction': 0,
    'silo.single-passage': 0
  });
});

it('holds what it claims on any map, however odd', () => {
  const answered = new Map<string, number>();
  fc.assert(
    fc.property(anyEcosystem, fc.nat(), (map, seed) => {
      const constraints = constraintsOf(seed % 30);
      const { proposals } = finished(proposing(map, analysed(map, false).findings, constraints));
      for (const proposal of proposals) expectToHold(proposal, map, constraints);
      for (const rule of new Set(rulesOf(proposals.flatMap(({ answers }) => answers))))
        answered.set(rule, (answered.get(rule) ?? 0) + 1);
    }),
    { numRuns: MAPS }
  );
  console.error('on any map:', JSON.stringify([...answered]));
  expectAnswered(answered, {
    'third-space.link-uncovered': 0.44,
    'transverse.shared-stake': 0.3,
    'domination.order-only': 0.29,
    'third-space.tension-uncovered': 0.28,
    'silo.separate-parts': 0.16,
    'transverse.unlinked': 0.14,
    'third-space.no-reflexive-time': 0.09,
    'third-space.single-carrier': 0.04,
    'silo.single-passage': 0.01
  });
});

it('keeps to any limits that may be asked for', () => {
  const seen = { proposals: 0, mapsOfLargerGroups: 0 };
  const between = ([first, last]: readonly [number, number]): fc.Arbitrary<number> =>
    fc.integer({ min: first, max: last });
  const anyLimits = fc.record({
    largestGroup: between(LIMITS.largestGroup),
    mostSpaces: between(LIMITS.mostSpaces),
    mostAdditions: between(LIMITS.mostAdditions)
  });
  fc.assert(
    fc.property(anyLimits, fc.integer({ min: 8, max: 40 }), fc.nat(), (limits, actors, seed) => {
      const map = readBack(generateMap({ actors, seed: seed % 1000 }).state).ecosystem;
      const constraints = { ...CONSTRAINTS, ...limits };
      const { findings } = analysed(map, false);
      const { proposals } = finished(proposing(map, findings, constraints));
      for (const proposal of proposals) expectToHold(proposal, map, constraints);
      seen.proposals += proposals.length;
      const isLarge = limits.largestGroup > CONSTRAINTS.largestGroup;
      seen.mapsOfLargerGroups += Number(isLarge && proposals.length > 0);
    }),
    { numRuns: RUNS }
  );
  console.error('limits:', JSON.stringify(seen));
  expect(seen.proposals / RUNS).toBeGreaterThan(2.5);
  expect(seen.mapsOfLargerGroups / RUNS).toBeGreaterThan(0.05);
});
