import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { RuleId } from '#analysis/facts.ts';
import type { Finding, Robustness, Test } from '#analysis/finding.ts';
import { RULES } from '#analysis/rules.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { findingsIn, NOTHING_KNOWN, toUpdate, withStage } from './known-findings.ts';

const ORDER = RULES.map(({ id }) => id);
const MAP = ecosystemOf([
  'Mairie -order-> Traiteur',
  'Mairie -tension- AMAP',
  'AMAP -hierarchy-> Café'
]);
const FOUND = analyse(MAP).findings;
const LATER: RuleId = 'domination.order-only';

/** What a stage that settles some rules comes to. */
const stageOf = (findings: readonly Finding[], settles: (rule: RuleId) => boolean) => ({
  rules: ORDER.filter(settles),
  order: ORDER,
  findings: findings.filter(({ rule }) => settles(rule))
});
const isLater = (rule: RuleId): boolean => rule === LATER;
const isFirst = (rule: RuleId): boolean => rule !== LATER;

it('comes, stage after stage, to what an analysis finds, in the order of the rules', () => {
  const first = withStage(NOTHING_KNOWN, stageOf(FOUND, isFirst));
  expect(findingsIn(first).some(({ rule }) => rule === LATER)).toBe(false);

  const whole = withStage(first, stageOf(FOUND, isLater));
  expect(findingsIn(whole)).toEqual(FOUND);
  expect(whole.updating.size).toBe(0);
});

it('keeps what a later stage found until that stage is over again, and says so', () => {
  const known = withStage(
    NOTHING_KNOWN,
    stageOf(FOUND, () => true)
  );
  const again = toUpdate(known, MAP);
  expect(again.updating.size).toBe(FOUND.length);

  const changed = FOUND.filter(({ rule }) => rule !== 'transverse.unlinked');
  const first = withStage(again, stageOf(changed, isFirst));
  expect(findingsIn(first)).toEqual(changed);
  const later = FOUND.filter(({ rule }) => rule === LATER).map(({ id }) => id);
  expect(later.length).toBeGreaterThan(0);
  expect([...first.updating].sort()).toEqual(later.sort());

  const whole = withStage(first, stageOf([], isLater));
  expect(findingsIn(whole).some(({ rule }) => rule === LATER)).toBe(false);
  expect(whole.updating.size).toBe(0);
});

it('lets go at once of what was found about records that are no longer there', () => {
  const known = withStage(
    toUpdate(NOTHING_KNOWN, MAP),
    stageOf(FOUND, () => true)
  );
  const gone = FOUND.find(({ rule }) => rule === LATER)?.subjects.actors[0];
  const actors = new Map([...MAP.actors].filter(([id]) => id !== gone));
  const left = findingsIn(toUpdate(known, { ...MAP, actors }));
  expect(left.length).toBeLessThan(FOUND.length);
  expect(left.flatMap(({ subjects }) => subjects.actors)).not.toContain(gone);
});

it('lends a finding the robustness it had, until the new one is worked out', () => {
  const test: Test = {
    ...{ observed: 1, expected: 4, sd: 1, z: -3, p: 0.01 },
    ...{ exact: true, deals: 100, together: 1, robustness: null }
  };
  const robustness: Robustness = { maps: 200, kept: 0.9 };
  const tested = (of: Robustness | null): Finding[] =>
    FOUND.map((finding) => ({ ...finding, test: { ...test, robustness: of } }));
  const all = () => true;

  const known = withStage(NOTHING_KNOWN, stageOf(tested(robustness), all));
  const again = withStage(toUpdate(known, MAP), stageOf(tested(null), all));
  expect(findingsIn(again).map((finding) => finding.test?.robustness)).toEqual(
    FOUND.map(() => robustness)
  );
  expect(again.updating.size).toBe(FOUND.length);

  const confirmed = withStage(again, stageOf(tested({ maps: 200, kept: 0.5 }), all));
  expect(findingsIn(confirmed)[0]?.test?.robustness?.kept).toBe(0.5);
  expect(confirmed.updating.size).toBe(0);
});
