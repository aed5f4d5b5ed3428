import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Trial } from '#analysis/finding.ts';
import { asId, type ActorId, type LinkId } from '#domain/ids.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { isOnTrial, proposedIn, tryOut } from './trials.ts';

const [MAIRIE, AMAP] = [asId<ActorId>('a_mairie'), asId<ActorId>('a_amap')];
const TENSION = asId<LinkId>('l_tension');
const write = (state: MapState, changes: readonly Change[]): MapState =>
  fold(state, [{ dot: nextDot(state, 'r'), changes }]);
const MARKET = write(EMPTY_STATE, [
  changeOf('actor', MAIRIE, { name: 'Mairie', kind: 'organisation' }),
  changeOf('actor', AMAP, { name: 'AMAP', kind: 'organisation' }),
  changeOf('link', TENSION, { from: MAIRIE, to: AMAP, kind: 'tension' })
]);
const TRIAL: Trial = {
  links: [{ kind: 'cooperation', from: MAIRIE, to: AMAP }],
  spaces: [{ kind: 'deliberation', participants: [AMAP, MAIRIE], treats: [TENSION] }]
};
const PLAN = { nameOf: () => 'Délibération', at: [10, 20] } as const;
const tried = (state: MapState, trial = TRIAL): MapState =>
  write(state, tryOut(trial, PLAN).plan(state));

it('puts links and spaces on the map as proposed, in one gesture, each with an identifier', () => {
  const { gesture, ids } = tryOut(TRIAL, PLAN);
  expect(gesture.does).toBe('try');
  expect(ids).toHaveLength(2);

  const { ecosystem } = readBack(tried(MARKET));
  expect([...ecosystem.links.values()].map(({ kind, status }) => [kind, status])).toContainEqual([
    'cooperation',
    'proposed'
  ]);
  const [space] = [...ecosystem.spaces.values()];
  expect(space).toMatchObject({
    ...{ name: 'Délibération', kind: 'deliberation', status: 'proposed' },
    ...{ participants: [AMAP, MAIRIE], treats: [TENSION] }
  });
  expect([...ecosystem.views.values()][0]?.positions.get(space!.id)).toEqual([10, 20]);
});

it('puts who could facilitate on the map with the space, where a proposal names someone', () => {
  const [space] = TRIAL.spaces;
  if (!space) throw new Error('no space');
  const proposal = { links: [], spaces: [{ ...space, facilitators: [MAIRIE] }] };
  const [opened] = [...readBack(tried(MARKET, proposal)).ecosystem.spaces.values()];

  expect(opened?.facilitators).toEqual([MAIRIE]);
});

it('knows a trial that is on the map already, whole', () => {
  const on = (state: MapState, trial = TRIAL): boolean =>
    isOnTrial(trial, proposedIn(readBack(state).ecosystem));
  expect(on(MARKET)).toBe(false);
  expect(on(tried(MARKET))).toBe(true);
  expect(on(tried(MARKET, { ...TRIAL, links: [] }))).toBe(false);
  expect(on(tried(MARKET, { ...TRIAL, spaces: [] }))).toBe(false);
  const existing = changeOf('link', 'l_1', { from: MAIRIE, to: AMAP, kind: 'cooperation' });
  expect(on(write(MARKET, [existing]), { ...TRIAL, spaces: [] })).toBe(false);
});

it('puts nothing on the map that an analysis reads, unless it is asked to', () => {
  const findings = (state: MapState, withProposed = false): string =>
    JSON.stringify(analyse(readBack(state).ecosystem, { withProposed }).findings);
  expect(findings(tried(MARKET))).toBe(findings(MARKET));
  expect(findings(tried(MARKET), true)).not.toBe(findings(MARKET));
});
