import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import type { FindingOf } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';
import { singlePassage } from './silo-single-passage.ts';

const RULE = 'silo.single-passage';
const LEFT = ['A -cooperation- B', 'B -coordination- C', 'C -pooling- A'];
const RIGHT = ['D -cooperation- E', 'E -acquaintance- F', 'F -alliance- D'];
const PASSAGE = 'C -cooperation- D';
const BRIDGED = [...LEFT, PASSAGE, ...RIGHT];
/** Two triangles that share C. */
const BOW = [...LEFT, 'C -cooperation- D', 'D -coordination- E', 'E -cooperation- C'];
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[silo.single-passage] sees the only link between two sides, once for the link and its ends', () => {
  expect(found(BRIDGED)).toMatchObject([
    {
      id: 'silo.single-passage:a_C+a_D',
      subjects: { actors: ['a_C', 'a_D'], links: ['l_C-cooperation-D'], spaces: [] },
      measure: {
        variant: 'tie',
        through: ['a_C', 'a_D'],
        sizes: [3, 3],
        around: ['a_A', 'a_E'],
        pairsLost: 9,
        beside: [],
        spacesAcross: 0
      },
      coverage: { actors: 6, links: 7, unknown: 8 },
      test: null
    }
  ]);
});

it('[silo.single-passage] sees the only actor between several sides', () => {
  expect(found(BOW)).toMatchObject([
    {
      id: 'silo.single-passage:a_C',
      subjects: { actors: ['a_C'], links: [] },
      measure: { variant: 'actor', through: ['a_C'], sizes: [2, 2], pairsLost: 4 },
      coverage: { unknown: 4 }
    }
  ]);
});

it('[silo.single-passage] counts two links between the same actors as one tie', () => {
  expect(found([...BRIDGED, 'D -coordination- C'])).toMatchObject([
    { subjects: { links: ['l_C-cooperation-D', 'l_D-coordination-C'] } }
  ]);
});

it.each(['A -cooperation- F', 'B -acquaintance- E', 'C -mutual-aid- F'])(
  '[silo.single-passage] is answered by another path, %s, but for an actor at its end',
  (line) => {
    const ids = found([...BRIDGED, line]).map(({ id }) => id);
    expect(ids).toEqual(line.startsWith('C') ? ['silo.single-passage:a_C'] : []);
  }
);

it.each(['order', 'tension', 'membership', 'unspecified', 'service'])(
  '[silo.single-passage] takes no path by %s, but says that it is there',
  (kind) => {
    const [finding] = found([...BRIDGED, `A -${kind}-> F`]);
    expect(finding).toMatchObject({ measure: { beside: [kind] }, coverage: { unknown: 7 } });
  }
);

it('[silo.single-passage] leaves aside those who hang on by one link', () => {
  expect(found([...LEFT, 'C -cooperation- D'])).toEqual([]);
});

it('[silo.single-passage] counts an organisation as one, whatever is drawn inside it', () => {
  const departments: Also['actors'] = Object.fromEntries(
    ['D1', 'D2', 'D3'].map((name) => [name, { kind: 'department', inside: 'D' }])
  );
  const persons: Also['actors'] = { P: { kind: 'person', inside: 'D1' } };
  const lines = [...LEFT, 'C -cooperation- D1', 'D1 -coordination- P'];
  expect(found(lines, { actors: { ...departments, ...persons } })).toEqual([]);
  // Each department has partners of its own: the organisation holds them together, as one does.
  const several = [...LEFT, 'A -cooperation- D1', 'C -cooperation- D1', 'D2 -cooperation- E'];
  expect(found([...several, 'D3 -cooperation- E'], { actors: departments })).toEqual([]);
});

it('[silo.single-passage] sees the only person of an organisation who works outside', () => {
  const actors: Also['actors'] = {
    Paul: { kind: 'person', inside: 'C' },
    Ali: { kind: 'person', inside: 'C' }
  };
  const lines = [...LEFT, 'Paul -cooperation- D', 'Paul -cooperation- E', 'D -cooperation- E'];
  expect(found([...lines, 'Ali -cooperation- Paul'], { actors })).toMatchObject([
    {
      id: 'silo.single-passage:a_Paul',
      measure: { variant: 'actor', sizes: [2, 2], around: ['a_A', 'a_D'] }
    }
  ]);
});

it('[silo.single-passage] reads a meta-organisation drawn around its members as one knot', () => {
  const actors: Also['actors'] = {
    PTCE: { kind: 'meta-organisation' },
    ...Object.fromEntries(['A', 'B', 'C'].map((name) => [name, { inside: 'PTCE' }]))
  };
  const lines = ['C -cooperation- D', 'D -cooperation- E', 'E -cooperation- C'];
  expect(found(lines, { actors })).toMatchObject([
    { id: 'silo.single-passage:a_C', measure: { sizes: [2, 2] } }
  ]);
});

it('[silo.single-passage] counts the spaces where several sides meet', () => {
  const spaces = {
    Forum: { participants: ['A', 'E'] },
    Comité: { participants: ['A', 'B', 'C'] }
  };
  expect(found(BRIDGED, { spaces })).toMatchObject([
    { subjects: { spaces: ['e_Forum'] }, measure: { spacesAcross: 1 } }
  ]);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[silo.single-passage] ignores a link that is %s',
  (status) => {
    const line = 'A -cooperation- F';
    expect(found([...BRIDGED, line], { links: { [line]: { status } } })).toHaveLength(1);
  }
);

it('[silo.single-passage] proposes what closes it', () => {
  const readIn = (ecosystem: Ecosystem): readonly FindingOf<typeof RULE>[] =>
    singlePassage.find(contextOf(ecosystem, { withProposed: true })) as FindingOf<typeof RULE>[];
  let closed = 0;
  fc.assert(
    fc.property(anyEcosystem, (ecosystem) => {
      for (const { id, measure, trial } of readIn(ecosystem)) {
        const tried = withTrial(ecosystem, trial ?? { links: [], spaces: [] });
        expect(trial?.links.length).toBe(measure.sizes.length - 1);
        expect(readIn(tried).map((one) => one.id)).not.toContain(id);
        closed += 1;
      }
    }),
    { numRuns: 1000, seed: 14 }
  );
  console.error(`${String(closed)} closed`);
  expect(closed).toBeGreaterThan(80);
}, 20_000);
