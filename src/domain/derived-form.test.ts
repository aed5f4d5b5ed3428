import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';
import { describe, expect, it } from 'vitest';
import { derivedForm, formOf } from './derived-form.ts';
import type { Referential } from './referential.ts';

const actor = (id: string, values: object): Change => changeOf('actor', `a_${id}`, values);
const commune = { kind: 'organisation', family: 'local-authority', stratum: 'commune' } as const;
const intercommunality = { ...commune, stratum: 'intercommunality' } as const;
const inTown = (values: object): object => ({ inside: 'a_town', ...values });

const TERRITORY = [
  actor('town', commune),
  actor('neighbour', commune),
  actor('vague-authority', { kind: 'organisation', family: 'local-authority' }),
  actor('inter', intercommunality),
  actor('other-inter', intercommunality),
  actor('firm', { kind: 'organisation', family: 'firm' }),
  actor('residents', { kind: 'beneficiaries' }),
  actor('stranger', { kind: 'person' }),
  actor('schools', inTown({ kind: 'department' })),
  actor('roads', inTown({ kind: 'department' })),
  actor('kitchen', { kind: 'team', inside: 'a_schools' }),
  actor('cleaning', { kind: 'team', inside: 'a_schools' }),
  actor('cook', { kind: 'person', inside: 'a_kitchen', trade: 'cook', level: 2 }),
  actor('helper', { kind: 'person', inside: 'a_kitchen', level: 3 }),
  actor('roads-cook', { kind: 'person', inside: 'a_roads', trade: 'cook', level: 2 }),
  actor('mayor', inTown({ kind: 'person' })),
  changeOf('link', 'l_member', {
    from: 'a_town' as never,
    to: 'a_inter' as never,
    kind: 'membership'
  }),
  changeOf('link', 'l_line1', {
    from: 'a_mayor' as never,
    to: 'a_roads' as never,
    kind: 'hierarchy'
  }),
  changeOf('link', 'l_line2', {
    from: 'a_roads' as never,
    to: 'a_roads-cook' as never,
    kind: 'hierarchy'
  })
];

function linked(from: string, to: string, values: object = {}) {
  const changes = [
    ...TERRITORY,
    changeOf('link', 'l_1', { from: `a_${from}` as never, to: `a_${to}` as never, ...values })
  ];
  const state = fold(EMPTY_STATE, [{ dot: { replica: 'r', counter: 1 }, changes }]);
  const { ecosystem } = readBack(state);
  const link = ecosystem.links.get('l_1' as never);
  if (!link) throw new Error('the link is not on the map');
  return { ecosystem, link };
}

const formIn = (referential: Referential, from: string, to: string) => {
  const { ecosystem, link } = linked(from, to);
  return derivedForm(ecosystem, link, referential);
};

describe('derivedForm', () => {
  it.each([
    ['firm', 'residents', 'transverse', 'transverse'],
    ['town', 'firm', 'transverse', 'transverse'],
    ['town', 'neighbour', 'transverse', 'horizontal'],
    ['town', 'inter', 'transverse', 'vertical'],
    ['town', 'other-inter', 'transverse', 'transverse'],
    ['town', 'vague-authority', 'transverse', null],
    ['firm', 'stranger', null, null],
    ['schools', 'cook', 'vertical', 'vertical'],
    ['mayor', 'roads-cook', 'vertical', 'vertical'],
    ['cook', 'roads-cook', 'horizontal', 'horizontal'],
    ['schools', 'roads', 'transverse', 'transverse'],
    ['kitchen', 'cleaning', 'transverse', 'horizontal'],
    ['cook', 'helper', 'horizontal', 'transverse']
  ] as const)('%s – %s is %s for ATEMIS, %s for La Fabrique', (from, to, atemis, fabrique) => {
    expect(formIn('atemis', from, to)).toBe(atemis);
    expect(formIn('atemis', to, from)).toBe(atemis);
    expect(formIn('fabrique', from, to)).toBe(fabrique);
    expect(formIn('fabrique', to, from)).toBe(fabrique);
  });
});

describe('formOf', () => {
  it('lets the declared form win, and says that it is declared', () => {
    const { ecosystem, link } = linked('town', 'firm', { declaredForm: 'horizontal' });

    expect(formOf(ecosystem, link)).toEqual({ form: 'horizontal', declared: true });
  });

  it('derives it otherwise, with the referential of the map', () => {
    const { ecosystem, link } = linked('town', 'neighbour');

    expect(formOf(ecosystem, link)).toEqual({ form: 'transverse', declared: false });
  });
});
