import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'silo.separate-parts';
const TWO_TRIANGLES = [
  'A -cooperation- B',
  'B -cooperation- C',
  'C -cooperation- A',
  'D -cooperation- E',
  'E -cooperation- F',
  'F -cooperation- D'
];
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[silo.separate-parts] sees two parts that no link joins', () => {
  expect(found(TWO_TRIANGLES)[0]).toMatchObject({
    id: 'silo.separate-parts:map',
    subjects: { actors: ['a_D', 'a_E', 'a_F'] },
    measure: {
      actors: 6,
      sizes: [3, 3],
      around: ['a_A', 'a_D'],
      isolates: 0,
      connectedness: 0.4,
      spacesAcross: 0
    },
    coverage: { actors: 6, links: 6, unknown: 9 }
  });
});

it.each(['tension', 'rivalry', 'membership', 'unspecified', 'coordination'])(
  '[silo.separate-parts] is answered by a link of any kind, such as %s',
  (kind) => {
    expect(found([...TWO_TRIANGLES, `A -${kind}- D`])).toEqual([]);
  }
);

it('[silo.separate-parts] joins an actor to the one it sits inside', () => {
  const actors = { E: { kind: 'department', inside: 'A' } } as const;
  expect(found(TWO_TRIANGLES, { actors })).toEqual([]);
});

it('[silo.separate-parts] keeps isolates apart: they are no part', () => {
  expect(found(['A -order-> B'], { actors: { C: {}, D: {} } })).toEqual([]);
  expect(found(TWO_TRIANGLES, { actors: { G: {} } })[0]?.measure).toMatchObject({
    sizes: [3, 3],
    isolates: 1,
    connectedness: 12 / 42
  });
});

it('[silo.separate-parts] calls a part by its outermost actor with most links, own or inside', () => {
  const actors = {
    Paul: { kind: 'person', inside: 'Z' },
    Ali: { kind: 'person', inside: 'Z' }
  } as const;
  const lines = [...TWO_TRIANGLES, 'Paul -order-> Y', 'Ali -order-> Y', 'Ali -order-> X'];
  expect(found(lines, { actors })[0]?.measure).toMatchObject({
    sizes: [5, 3, 3],
    around: ['a_Z', 'a_A', 'a_D']
  });
});

it('[silo.separate-parts] counts the spaces across parts, which are no link', () => {
  const spaces = {
    Forum: { participants: ['A', 'D'] },
    Comité: { participants: ['A', 'B'] },
    Ancien: { participants: ['A', 'D'], status: 'ended' as const }
  };
  expect(found(TWO_TRIANGLES, { spaces })[0]).toMatchObject({
    subjects: { spaces: ['e_Forum'] },
    measure: { spacesAcross: 1 }
  });
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[silo.separate-parts] ignores a link that is %s',
  (status) => {
    const line = 'A -cooperation- D';
    expect(found([...TWO_TRIANGLES, line], { links: { [line]: { status } } })).toHaveLength(1);
  }
);

it('[silo.separate-parts] has no connectedness with fewer than two actors, and is silent', () => {
  const alone = analyse(ecosystemOf([], { actors: { A: {} } }));
  expect(alone.measures.connectedness).toBeNull();
  expect(alone.findings).toEqual([]);
  expect(analyse(ecosystemOf([], { actors: { A: {}, B: {} } })).measures.connectedness).toBe(0);
});

it('[silo.separate-parts] proposes a joint visit, which is one more space across the parts', () => {
  const ecosystem = ecosystemOf(TWO_TRIANGLES);
  const [before] = findingsOf(RULE, ecosystem);
  expect(before?.trial).toEqual({
    links: [],
    spaces: [{ kind: 'joint-visit', participants: ['a_A', 'a_D'], treats: [] }]
  });
  const tried = withTrial(ecosystem, before?.trial ?? { links: [], spaces: [] });
  const [after] = findingsOf(RULE, tried, { withProposed: true });
  expect(after?.id).toBe(before?.id);
  expect(after?.measure).toEqual({ ...before?.measure, spacesAcross: 1 });
});

it('[silo.separate-parts] gathers eight actors at most, around the largest parts', () => {
  const lines = Array.from(
    { length: 10 },
    (_, part) => `A${String(part)} -order-> B${String(part)}`
  );
  expect(found(lines)[0]?.trial?.spaces[0]?.participants).toHaveLength(8);
});
