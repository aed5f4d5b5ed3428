import { expect, it } from 'vitest';
import { LINK_KINDS, layerOfKind } from '#domain/link-kind.ts';
import { DEPTH_OF } from '#analysis/depth.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'portrait.depth';
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[portrait.depth] counts pairs of actors by the deepest of their links', () => {
  const [finding, ...others] = found([
    'A -order-> B',
    'A -acquaintance- C',
    'C -coordination- A',
    'A -partnership- D',
    'B -pooling- C',
    'B -cooperation- D',
    'D -funding-> B',
    'C -alliance- D',
    'A -unspecified- E',
    'E -order- A',
    'B -tension- E'
  ]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'portrait.depth:map',
    measure: { pairs: 7, depths: [1, 0, 2, 1, 1], unplaced: 1, unspecified: 1 },
    coverage: { actors: 5, links: 10, unknown: 1 },
    test: null,
    trial: null
  });
});

it.each(LINK_KINDS)(
  '[portrait.depth] counts a pair once, wherever a link of %s has its place',
  (kind) => {
    const [finding] = found([`A -${kind}- B`, 'C -cooperation- D']);
    if (!finding) throw new Error('nothing found');
    const { pairs, depths, unplaced, unspecified } = finding.measure;
    expect(depths.reduce((sum, count) => sum + count, unplaced + unspecified)).toBe(pairs);
    expect(pairs).toBe(layerOfKind(kind) === 'friction' ? 1 : 2);
    expect(depths[DEPTH_OF[kind] ?? 4]).toBeGreaterThan(0);
  }
);

it('[portrait.depth] puts cooperation beyond coordination, whatever these words mean elsewhere', () => {
  expect(found(['A -coordination- B', 'B -cooperation- A'])[0]?.measure.depths).toEqual([
    0, 0, 0, 0, 1
  ]);
});

it('[portrait.depth] is silent when no link has a place on the scale', () => {
  expect(found(['A -order-> B', 'B -unspecified- C', 'A -mutual-aid- C', 'A -rivalry- D'])).toEqual(
    []
  );
  expect(found([])).toEqual([]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[portrait.depth] ignores a link that is %s',
  (status) => {
    const line = 'A -cooperation- B';
    expect(found([line], { links: { [line]: { status } } })).toEqual([]);
  }
);
