import { expect, it } from 'vitest';
import type { Link } from '#domain/link.ts';
import { ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'domination.uneven-knowledge';
const ORDER = 'Mairie -order-> Traiteur';
const found = (said: Partial<Link>, line = ORDER): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf([line], { links: { [line]: said } }));

it('[domination.uneven-knowledge] sees that one end knows the other better, and shows both values', () => {
  const [finding] = found({ fromKnowledge: 1, toKnowledge: 3 });

  expect(finding).toMatchObject({
    id: `domination.uneven-knowledge:${linkId(ORDER)}`,
    subjects: { actors: ['a_Mairie', 'a_Traiteur'], links: [linkId(ORDER)] },
    measure: {
      kind: 'order',
      fromKnowledge: 1,
      toKnowledge: 3,
      fromConsideration: null,
      toConsideration: null,
      differing: ['knowledge']
    },
    coverage: { actors: 2, links: 1, unknown: 2 }
  });
});

it('[domination.uneven-knowledge] has no threshold: one step is a difference', () => {
  expect(found({ fromConsideration: 3, toConsideration: 4 })[0]?.measure.differing).toEqual([
    'consideration'
  ]);
});

it('[domination.uneven-knowledge] is silent when both ends say the same', () => {
  expect(
    found({ fromKnowledge: 0, toKnowledge: 0, fromConsideration: 4, toConsideration: 4 })
  ).toEqual([]);
});

it('[domination.uneven-knowledge] never compares with an unknown, which is not 0', () => {
  expect(found({ fromKnowledge: 4 })).toEqual([]);
  expect(found({ fromKnowledge: 0 })).toEqual([]);
  expect(found({ fromKnowledge: 0, toKnowledge: 4 })).toHaveLength(1);
});

it('[domination.uneven-knowledge] leaves trust and effort to other readings', () => {
  expect(found({ fromTrust: 0, toTrust: 4, fromEffort: 0, toEffort: 4 })).toEqual([]);
});

it('[domination.uneven-knowledge] looks at links of any kind', () => {
  expect(found({ fromKnowledge: 1, toKnowledge: 2 }, 'AMAP -cooperation- Mairie')).toHaveLength(1);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[domination.uneven-knowledge] ignores a link that is %s',
  (status) => {
    expect(found({ status, fromKnowledge: 1, toKnowledge: 3 })).toEqual([]);
  }
);
