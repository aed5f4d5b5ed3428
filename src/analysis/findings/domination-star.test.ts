import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import { finished } from '#analysis/work.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { starsAtRandom } from '#testing/stars-at-random.ts';
import { withTrial } from '#testing/with-trial.ts';
import { findStars } from './domination-star.ts';

const RULE = 'domination.star';
const orders = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Mairie -order-> P${String(at)}`);

it('[domination.star] sees three providers who have nothing in common', () => {
  const [finding, ...others] = findingsOf(RULE, ecosystemOf(orders(3)));

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'domination.star:a_Mairie',
    subjects: { actors: ['a_Mairie', 'a_P0', 'a_P1', 'a_P2'] },
    measure: {
      giver: 'a_Mairie',
      providers: ['a_P0', 'a_P1', 'a_P2'],
      kinds: ['order'],
      tied: 0,
      pairs: 3,
      effectiveSize: 3
    },
    coverage: { actors: 4, links: 3, unknown: 0 },
    test: null,
    referential: null
  });
  // Three partners who do not know each other: three times a third squared.
  expect(finding?.measure.constraint).toBeCloseTo(1 / 3, 12);
  expect(finding?.subjects.links).toHaveLength(3);
});

it('[domination.star] is silent below three providers, and inside one organisation', () => {
  const actors: Also['actors'] = Object.fromEntries(
    ['P0', 'P1', 'P2'].map((name) => [name, { kind: 'department', inside: 'Mairie' }])
  );
  expect(findingsOf(RULE, ecosystemOf(orders(2)))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([...orders(2), 'Mairie -funding-> P0']))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf(orders(3), { actors }))).toEqual([]);
});

it('[domination.star] counts fundings and hierarchies with orders, and departments for their organisation', () => {
  const lines = ['Voirie -order-> P0', 'Mairie -funding-> Atelier', 'Mairie -hierarchy-> P2'];
  const actors: Also['actors'] = {
    Voirie: { kind: 'department', inside: 'Mairie' },
    Atelier: { kind: 'team', inside: 'P1' }
  };
  expect(findingsOf(RULE, ecosystemOf(lines, { actors }))[0]?.measure).toMatchObject({
    giver: 'a_Mairie',
    providers: ['a_P0', 'a_P1', 'a_P2'],
    kinds: ['hierarchy', 'order', 'funding']
  });
});

it.each(['cooperation', 'coordination', 'acquaintance'])(
  '[domination.star] takes %s between two providers for common ground',
  (kind) => {
    expect(findingsOf(RULE, ecosystemOf([...orders(3), `P0 -${kind}- P1`]))).toEqual([]);
  }
);

it.each(['tension', 'rivalry', 'membership', 'unspecified', 'funding'])(
  '[domination.star] does not take %s between two providers for common ground',
  (kind) => {
    const [finding] = findingsOf(RULE, ecosystemOf([...orders(3), `P0 -${kind}- P1`]));
    expect(finding?.measure.tied).toBe(0);
    expect(finding?.coverage.unknown).toBe(kind === 'unspecified' ? 1 : 0);
  }
);

it('[domination.star] takes a third space for common ground, and people for their organisation', () => {
  const actors: Also['actors'] = { Ali: { kind: 'person', inside: 'P0' } };
  const spaces = { Club: { participants: ['Ali', 'P1'] } };
  expect(findingsOf(RULE, ecosystemOf(orders(3), { actors, spaces }))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([...orders(3), 'Ali -cooperation- P2'], { actors }))).toEqual(
    []
  );
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[domination.star] ignores orders and links that are %s',
  (status) => {
    const link = 'P0 -cooperation- P1';
    const links = { [link]: { status } };
    expect(findingsOf(RULE, ecosystemOf([...orders(3), link], { links }))).toHaveLength(1);
    expect(
      findingsOf(RULE, ecosystemOf(orders(3), { links: { [orders(3)[0] ?? '']: { status } } }))
    ).toEqual([]);
  }
);

it('[domination.star] would gather all of them at one table, which answers it', () => {
  const ecosystem = ecosystemOf(orders(7));
  const trial = findingsOf(RULE, ecosystem)[0]?.trial;
  if (!trial) throw new Error('nothing to try');

  expect(trial.spaces[0]?.participants).toHaveLength(8);
  expect(findingsOf(RULE, withTrial(ecosystem, trial), { withProposed: true })).toEqual([]);
});

it('[domination.star] gathers seven providers with the order-giver when there are many', () => {
  const trial = findingsOf(RULE, ecosystemOf(orders(12)))[0]?.trial;
  expect(trial?.spaces[0]?.participants).toHaveLength(8);
  expect(trial?.spaces[0]?.participants[0]).toBe('a_Mairie');
});

/** Ten providers with one link among them, on a map where everyone else cooperates with most others. */
function rareAmongProviders(): string[] {
  const others = Array.from({ length: 14 }, (_, at) => `O${String(at)}`);
  const among = others.flatMap((one, at) =>
    others.slice(at + 1).map((other) => `${one} -cooperation- ${other}`)
  );
  const across = others.map((one, at) => `${one} -cooperation- P${String(at % 10)}`);
  return [...orders(10), 'P0 -cooperation- P1', ...among, ...across];
}

it('[domination.star] holds few links against those of actors drawn at random, and says how sure it is', () => {
  const [finding] = findingsOf(RULE, ecosystemOf(rareAmongProviders()));
  const test = finding?.test;
  if (!test) throw new Error('no test');

  expect(finding.measure).toMatchObject({ tied: 1, pairs: 45, effectiveSize: 9.8 });
  expect(test).toMatchObject({ observed: 1, exact: false, deals: 9999, together: 1 });
  expect(test.p).toBeLessThan(0.01);
  expect(test.z).toBeLessThan(-2);
  // 106 pairs of 25 homes have something in common: 45 pairs of them hold that share.
  expect(test.expected).toBeCloseTo((45 * 106) / 300, 9);
  expect(test.robustness?.maps).toBe(200);
  expect(test.robustness?.kept).toBeGreaterThan(0.9);
});

it('[domination.star] is silent when providers have as many links as anyone', () => {
  const lines = [...orders(4), 'P0 -cooperation- P1', 'P2 -cooperation- P3', 'X -cooperation- Y'];
  expect(findingsOf(RULE, ecosystemOf(lines))).toEqual([]);
});

it('[domination.star] gives the same answer again, and another map seed changes little', () => {
  const ecosystem = ecosystemOf(rareAmongProviders());
  const once = JSON.stringify(findingsOf(RULE, ecosystem, { seed: 5 }));
  expect(JSON.stringify(findingsOf(RULE, ecosystem, { seed: 5 }))).toBe(once);
  expect(findingsOf(RULE, ecosystem, { seed: 6 })).toHaveLength(1);
});

it.each([
  { providers: 5, maps: 30 },
  { providers: 12, maps: 30 }
])(
  '[domination.star] finds nothing against chance on most maps drawn at random: $providers providers',
  ({ providers, maps }) => {
    let tested = 0;
    let drawn = 0;
    for (let seed = 0; seed < maps; seed += 1) {
      const context = contextOf(ecosystemOf(starsAtRandom(seed, providers)));
      const stars = finished(findStars(context));
      if (stars.some(({ test }) => test !== null)) tested += 1;
      if (stars.some(({ test }) => test === null)) drawn += 1;
    }
    console.error(
      `${String(maps)} maps of 30 actors: found against chance on ${String(tested)}, by what is drawn on ${String(drawn)}`
    );
    expect(tested / maps).toBeLessThanOrEqual(0.15);
  },
  30_000
);
