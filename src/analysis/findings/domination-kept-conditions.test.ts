import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Link } from '#domain/link.ts';
import { ecosystemOf, linkId, spaceId } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'domination.kept-conditions';
const ORDER = 'Mairie -order-> Traiteur';
const BOTH = { resultHandedOver: true, conditionsKept: true } as const;
const found = (said: Partial<Link>, line = ORDER): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf([line], { links: { [line]: said } }));

it('[domination.kept-conditions] sees an order whose result is handed over and whose conditions are kept', () => {
  const [finding, ...others] = found({ ...BOTH, award: 'lowest-bid' });

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: `domination.kept-conditions:${linkId(ORDER)}`,
    subjects: { actors: ['a_Mairie', 'a_Traiteur'], links: [linkId(ORDER)], spaces: [] },
    measure: { giver: 'a_Mairie', receiver: 'a_Traiteur', award: 'lowest-bid', spaces: 0 },
    coverage: { actors: 2, links: 1, unknown: 0 },
    test: null,
    referential: null
  });
});

it.each([
  { resultHandedOver: true, conditionsKept: false },
  { resultHandedOver: false, conditionsKept: true },
  { resultHandedOver: true },
  { conditionsKept: true },
  {}
])('[domination.kept-conditions] is silent when both facts are not said to be so: %o', (said) => {
  expect(found(said)).toEqual([]);
});

it('[domination.kept-conditions] is about orders only', () => {
  expect(found(BOTH, 'Mairie -funding-> Traiteur')).toEqual([]);
  expect(found(BOTH, 'Mairie -hierarchy-> Traiteur')).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[domination.kept-conditions] ignores an order that is %s',
  (status) => {
    expect(found({ ...BOTH, status })).toEqual([]);
  }
);

it('[domination.kept-conditions] counts the other orders that may be so, and nobody said', () => {
  const lines = [ORDER, 'Mairie -order-> B', 'Mairie -order-> C', 'Mairie -order-> D'];
  const [finding] = findingsOf(
    RULE,
    ecosystemOf([...lines, 'Mairie -funding-> E'], {
      links: {
        [ORDER]: BOTH,
        'Mairie -order-> B': { conditionsKept: false },
        'Mairie -order-> C': { conditionsKept: true }
      }
    })
  );
  expect(finding?.coverage.unknown).toBe(2);
});

it('[domination.kept-conditions] would open talks on the order, and stays until one of the facts changes', () => {
  const ecosystem = ecosystemOf([ORDER], { links: { [ORDER]: BOTH } });
  const [finding] = findingsOf(RULE, ecosystem);
  if (!finding?.trial) throw new Error('nothing to try');
  expect(finding.trial.spaces).toEqual([
    {
      kind: 'agreement-talks',
      participants: ['a_Mairie', 'a_Traiteur'],
      treats: [linkId(ORDER)]
    }
  ]);

  const [tried] = findingsOf(RULE, withTrial(ecosystem, finding.trial), { withProposed: true });
  expect(tried).toMatchObject({ measure: { spaces: 1 }, trial: null });
});

it('[domination.kept-conditions] tries nothing more where a space already works on the order', () => {
  const spaces = { Revue: { treats: [ORDER] } };
  const analysis = analyse(ecosystemOf([ORDER], { links: { [ORDER]: BOTH }, spaces }));
  expect(analysis.findings.find(({ rule }) => rule === RULE)).toMatchObject({
    subjects: { spaces: [spaceId('Revue')] },
    trial: null
  });
});
