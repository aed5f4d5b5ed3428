import { expect, it } from 'vitest';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'transverse.beneficiaries';
const LINE = 'Mairie -order-> Traiteur';
const PARENTS = { Parents: { kind: 'beneficiaries' } } as const;
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[transverse.beneficiaries] sees a map with no link to any beneficiary', () => {
  expect(found([LINE])[0]).toMatchObject({
    id: 'transverse.beneficiaries:map',
    subjects: { actors: [] },
    measure: { scope: 'map', sphere: null, actors: 2, beneficiaries: 0, spaces: 0 },
    coverage: { actors: 2, links: 1, unknown: 0 }
  });
});

it('[transverse.beneficiaries] names beneficiaries that are on the map with no link', () => {
  const [finding] = found([LINE], { actors: PARENTS });
  expect(finding?.subjects.actors).toEqual(['a_Parents']);
  expect(finding?.measure.beneficiaries).toBe(1);
});

it.each(['cooperation', 'service', 'tension', 'unspecified'])(
  '[transverse.beneficiaries] is answered by a link of any kind, such as %s',
  (kind) => {
    expect(found([LINE, `Parents -${kind}- Mairie`], { actors: PARENTS })).toEqual([]);
  }
);

it('[transverse.beneficiaries] is answered by a link to someone who sits among them', () => {
  const actors = { ...PARENTS, Nadia: { kind: 'person', inside: 'Parents' } } as const;
  expect(found([LINE, 'Nadia -cooperation- Mairie'], { actors })).toEqual([]);
});

it('[transverse.beneficiaries] is not answered by a link among beneficiaries', () => {
  const actors = { ...PARENTS, Enfants: { kind: 'beneficiaries' } } as const;
  expect(found([LINE, 'Parents -mutual-aid- Enfants'], { actors })).toHaveLength(1);
});

it('[transverse.beneficiaries] counts a space in common, which is no link', () => {
  const spaces = { Conseil: { participants: ['Parents', 'Mairie'] } };
  expect(found([LINE], { actors: PARENTS, spaces })[0]?.measure.spaces).toBe(1);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[transverse.beneficiaries] ignores a link that is %s',
  (status) => {
    const line = 'Parents -cooperation- Mairie';
    expect(found([LINE, line], { actors: PARENTS, links: { [line]: { status } } })).toHaveLength(1);
  }
);

const SPHERES: Also = {
  actors: {
    ...PARENTS,
    Mairie: { spheres: ['food'] },
    Traiteur: { spheres: ['food'] },
    Bus: { spheres: ['mobility'] }
  }
};

it('[transverse.beneficiaries] sees a sphere with no link to beneficiaries, once the map has some', () => {
  const lines = [LINE, 'Mairie -service-> Parents', 'Mairie -order-> Bus'];
  expect(found(lines, SPHERES)).toHaveLength(1);
  expect(found(lines, SPHERES)[0]).toMatchObject({
    id: 'transverse.beneficiaries:sphere/mobility',
    subjects: { actors: ['a_Bus'] },
    measure: { scope: 'sphere', sphere: 'mobility', actors: 1, beneficiaries: 1 }
  });
});

it('[transverse.beneficiaries] is answered in a sphere by a department of the actor that carries it', () => {
  const actors = { ...SPHERES.actors, Guichet: { kind: 'department', inside: 'Bus' } } as const;
  const lines = [LINE, 'Mairie -service-> Parents', 'Guichet -service-> Parents'];
  expect(found(lines, { actors })).toEqual([]);
});

it('[transverse.beneficiaries] is answered in a sphere that linked beneficiaries carry', () => {
  const actors = {
    ...SPHERES.actors,
    Parents: { kind: 'beneficiaries', spheres: ['mobility'] }
  } as const;
  expect(found([LINE, 'Mairie -service-> Parents'], { actors })).toEqual([]);
});

it('[transverse.beneficiaries] counts actors whose kind nobody specified', () => {
  const actors = { Voisins: { kind: 'unspecified' } } as const;
  expect(found([LINE, 'Voisins -cooperation- Mairie'], { actors })[0]?.coverage.unknown).toBe(1);
});

it('[transverse.beneficiaries] is silent on a map too bare to tell', () => {
  expect(found([])).toEqual([]);
  expect(found([], { actors: { Mairie: { spheres: ['food'] } } })).toEqual([]);
  expect(found([], { actors: { Mairie: {}, Traiteur: {} } })).toEqual([]);

  const actors = { ...PARENTS, Enfants: { kind: 'beneficiaries' }, Mairie: {} } as const;
  expect(found(['Parents -mutual-aid- Enfants'], { actors })).toEqual([]);
});

it('[transverse.beneficiaries] proposes a service made with them, which answers it', () => {
  const spheres = {
    lines: [LINE, 'Mairie -service-> Parents', 'Mairie -order-> Bus'],
    also: SPHERES
  };
  for (const { lines, also } of [{ lines: [LINE], also: { actors: PARENTS } }, spheres]) {
    const ecosystem = ecosystemOf(lines, also);
    const [finding] = findingsOf(RULE, ecosystem);
    if (!finding?.trial) throw new Error('nothing to be tried');
    expect(finding.trial.links).toHaveLength(1);
    expect(finding.trial.spaces[0]?.participants).toContain('a_Parents');
    expect(findingsOf(RULE, withTrial(ecosystem, finding.trial), { withProposed: true })).toEqual(
      []
    );
  }
});

it('[transverse.beneficiaries] proposes the actor that has most links, and one table of eight', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`U${String(n)}`, { kind: 'beneficiaries' } as const])
  );
  const trial = found([LINE, 'Mairie -order-> Bus'], { actors: crowd })[0]?.trial;
  expect(trial?.links[0]?.from).toBe('a_Mairie');
  expect(trial?.spaces[0]?.participants).toHaveLength(8);
});

it('[transverse.beneficiaries] proposes nothing as long as the map shows no beneficiaries', () => {
  expect(found([LINE])[0]?.trial).toBeNull();
});
