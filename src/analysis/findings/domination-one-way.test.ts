import { expect, it } from 'vitest';
import { ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'domination.one-way';
const THREE = ['Mairie -order-> A', 'Mairie -funding-> B', 'A -hierarchy-> C'];

it('[domination.one-way] sees commands that nothing comes back from, once for the map', () => {
  const [finding, ...others] = findingsOf(RULE, ecosystemOf(THREE));

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'domination.one-way:map',
    subjects: { actors: ['a_A', 'a_B', 'a_C', 'a_Mairie'], links: [...THREE].map(linkId).sort() },
    measure: {
      pairs: 3,
      mutual: 0,
      cooperative: 0,
      meeting: 0,
      unanswered: 3,
      reciprocity: 0,
      connectedness: 1,
      hierarchy: 1,
      efficiency: 1,
      lubness: 1
    },
    coverage: { actors: 4, links: 3, unknown: 0 },
    test: null,
    referential: null
  });
});

it('[domination.one-way] is silent below three pairs, and without commands', () => {
  expect(findingsOf(RULE, ecosystemOf(THREE.slice(0, 2)))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([...THREE.slice(0, 2), 'Mairie -funding-> A']))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf(['A -cooperation- B']))).toEqual([]);
});

it('[domination.one-way] speaks when more than half of the pairs have no return, not half of them', () => {
  const four = [...THREE, 'C -order-> D'];
  expect(findingsOf(RULE, ecosystemOf([...four, 'Mairie -cooperation- A']))).toHaveLength(1);
  expect(
    findingsOf(RULE, ecosystemOf([...four, 'Mairie -cooperation- A', 'D -order-> C']))
  ).toEqual([]);
});

it('[domination.one-way] counts each return: a command back, a cooperation, a third space', () => {
  const lines = [
    ...['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `A -order-> ${name}`),
    'B -funding-> A',
    'A -cooperation- C',
    'A -unspecified- E'
  ];
  const [finding] = findingsOf(
    RULE,
    ecosystemOf(lines, { spaces: { REX: { participants: ['A', 'D'] } } })
  );
  expect(finding?.measure).toMatchObject({
    pairs: 7,
    mutual: 1,
    cooperative: 1,
    meeting: 1,
    unanswered: 4,
    reciprocity: 2 / 8
  });
  expect(finding?.subjects.links).toHaveLength(4);
  expect(finding?.coverage.unknown).toBe(1);
});

it('[domination.one-way] takes a command declared both ways for its own return', () => {
  const links = { 'Mairie -order-> A': { direction: 'both-ways' as const } };
  expect(findingsOf(RULE, ecosystemOf(THREE, { links }))[0]?.measure).toMatchObject({
    mutual: 1,
    unanswered: 2,
    reciprocity: 0.5
  });
});

it('[domination.one-way] mirrors in and out when every command turns round', () => {
  const turned = THREE.map((line) => line.replace(/^(\S+) (\S+) (\S+)$/u, '$3 $2 $1'));
  const [there] = findingsOf(RULE, ecosystemOf(THREE));
  const [back] = findingsOf(RULE, ecosystemOf(turned));
  const { lubness: _tree, ...same } = there?.measure ?? { lubness: null };

  expect(turned[0]).toBe('A -order-> Mairie');
  expect(back?.measure).toMatchObject(same);
  // What is above both is below both once turned: a tree that runs up has few such.
  expect(back?.measure.lubness).toBeLessThan(1);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[domination.one-way] ignores commands and returns that are %s',
  (status) => {
    const back = 'Mairie -cooperation- A';
    const ended = { 'C -order-> D': { status }, [back]: { status } };
    const [finding] = findingsOf(
      RULE,
      ecosystemOf([...THREE, 'C -order-> D', back], { links: ended })
    );
    expect(finding?.measure).toMatchObject({ pairs: 3, cooperative: 0 });
  }
);

it('[domination.one-way] is closed by the space it would open when one table is enough', () => {
  const ecosystem = ecosystemOf(THREE);
  const trial = findingsOf(RULE, ecosystem)[0]?.trial;
  if (!trial) throw new Error('nothing to try');

  expect(trial.spaces[0]?.participants).toHaveLength(4);
  expect(findingsOf(RULE, withTrial(ecosystem, trial), { withProposed: true })).toEqual([]);
});
