import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { contextOf } from './context.ts';
import { closeness, workAcross } from './covered-links.ts';
import { frictionsOf } from './frictions.ts';

interface ToyLink {
  readonly a: string;
  readonly b: string;
  readonly spaces: readonly string[];
  readonly reflexive: readonly string[];
  readonly neutral_strict: readonly string[];
}
interface ToySpace {
  readonly members: readonly string[];
  readonly facilitator_org: string;
  readonly reflexive: boolean;
}
/** Four links, one tension and three spaces of a market, and what covers what. */
const { formula_fixtures } = JSON.parse(readFileSync('tests/oracles/oracles.json', 'utf8')) as {
  readonly formula_fixtures: {
    readonly third_space_toy: {
      readonly links: readonly (readonly [string, string, 'transverse' | 'vertical'])[];
      readonly tensions: readonly (readonly [string, string])[];
      readonly spaces: Readonly<Record<string, ToySpace>>;
      readonly per_link: readonly ToyLink[];
      readonly coverage_transverse: number;
      readonly tension_gap: readonly ToyLink[];
    };
  };
};
const toy = formula_fixtures.third_space_toy;

const lines = toy.links.map(([a, b]) => `${a} -cooperation- ${b}`);
const spaces: Also['spaces'] = Object.fromEntries(
  Object.entries(toy.spaces).map(([name, { members, facilitator_org, reflexive }]) => [
    name,
    {
      kind: reflexive ? 'experience-feedback' : 'steering',
      participants: members,
      facilitators: [facilitator_org]
    }
  ])
);
const context = contextOf(
  ecosystemOf([...lines, ...toy.tensions.map(([a, b]) => `${a} -tension- ${b}`)], {
    links: Object.fromEntries(
      toy.links.map(([, , form], index) => [lines[index] ?? '', { declaredForm: form }])
    ),
    spaces
  })
);
const nameOf = (id: string): string => id.slice(2);
const key = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  [nameOf(from), nameOf(to)].join(' ');
const isReflexive = (name: string): boolean => toy.spaces[name]?.reflexive === true;
const isNeutral = (name: string): boolean =>
  context.spaces.some(
    ({ id, name: called }) => called === name && context.neutralities.get(id)?.state === 'outside'
  );

it('covers the links of the reference by the same spaces, reflexive and neutral as there', () => {
  const covered = new Map(
    workAcross(context).links.map(({ link, spaces: common }) => [
      key(link),
      common.map(({ name }) => name)
    ])
  );
  const transverse = toy.per_link.filter((_, index) => toy.links[index]?.[2] === 'transverse');

  expect(covered.size).toBe(transverse.length);
  for (const { a, b, spaces: expected, reflexive, neutral_strict } of transverse) {
    const names = covered.get(`${a} ${b}`) ?? [];
    expect(names).toEqual(expected);
    expect(names.filter(isReflexive)).toEqual(reflexive);
    expect(names.filter((name) => isReflexive(name) && isNeutral(name))).toEqual(neutral_strict);
  }
  const share = [...covered.values()].filter(({ length }) => length > 0).length / covered.size;
  expect(share).toBe(toy.coverage_transverse);
});

it('finds the tension that no space works on, as the reference does', () => {
  const gaps = frictionsOf(context).filter(({ missing }) => missing !== null);
  expect(
    gaps.map(({ concerned, spaces: common, missing }) => [
      concerned.map(nameOf),
      common.map(({ name }) => name),
      missing
    ])
  ).toEqual(
    toy.tension_gap.map(({ a, b, spaces: common }) => [[a, b].sort(), common, 'not-reflexive'])
  );
});

it('weighs common spaces by their size', () => {
  const named = (...names: string[]): number =>
    closeness(context.spaces.filter(({ name }) => names.includes(name)));
  expect(named('marche', 'rex')).toBe(1 / 2 + 1);
  expect(named()).toBe(0);
});
