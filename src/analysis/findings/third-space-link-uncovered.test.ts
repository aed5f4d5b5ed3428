import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { contextOf } from '#analysis/context.ts';
import { isExisting } from '#domain/link.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf, linkId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';
import { linkUncovered } from './third-space-link-uncovered.ts';

const RULE = 'third-space.link-uncovered';
const LINE = 'Mairie -cooperation- AMAP';
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[third-space.link-uncovered] sees transverse links whose ends share no space, in one finding', () => {
  const order = 'Mairie -order-> Traiteur';
  const [finding, ...others] = found([LINE, order]);

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'third-space.link-uncovered:map',
    subjects: {
      actors: ['a_AMAP', 'a_Mairie', 'a_Traiteur'],
      links: [linkId(LINE), linkId(order)]
    },
    measure: {
      total: 2,
      uncovered: 2,
      coveredInSmall: 0,
      weight: null,
      unknownForm: 0,
      gatherings: [['a_AMAP', 'a_Mairie', 'a_Traiteur']]
    },
    coverage: { actors: 3, links: 2, unknown: 0 },
    referential: 'atemis'
  });
});

it('[third-space.link-uncovered] is answered by a space in common, or one that works on the link', () => {
  expect(found([LINE], { spaces: { Comité: { participants: ['AMAP', 'Mairie'] } } })).toEqual([]);
  expect(found([LINE], { spaces: { Comité: { treats: [LINE] } } })).toEqual([]);
  expect(found([LINE], { spaces: { Comité: { participants: ['AMAP'] } } })).toHaveLength(1);
});

it('[third-space.link-uncovered] is answered by people who sit inside both ends', () => {
  const actors = {
    Jeanne: { kind: 'person', inside: 'Mairie' },
    Paul: { kind: 'person', inside: 'AMAP' }
  } as const;
  expect(
    found([LINE], { actors, spaces: { Comité: { participants: ['Jeanne', 'Paul'] } } })
  ).toEqual([]);
});

it.each(['membership', 'unspecified', 'tension', 'rivalry'])(
  '[third-space.link-uncovered] leaves out %s, which is no work in common',
  (kind) => {
    expect(found([`Mairie -${kind}- AMAP`])).toEqual([]);
  }
);

const INSIDE = {
  Écoles: { kind: 'department', inside: 'Mairie' },
  Voirie: { kind: 'department', inside: 'Mairie' }
} as const;

it('[third-space.link-uncovered] leaves out links of other forms, but not orders', () => {
  const actors = {
    ...INSIDE,
    Ali: { kind: 'person', inside: 'Voirie' },
    Zoé: { kind: 'person', inside: 'Voirie' }
  } as const;
  expect(found(['Ali -cooperation- Zoé'], { actors })).toEqual([]);
  expect(found(['Voirie -hierarchy-> Ali'], { actors })).toEqual([]);
  expect(found(['Ali -order-> Zoé'], { actors })).toHaveLength(1);
});

it('[third-space.link-uncovered] reads the form with the referential asked for, and says which', () => {
  const authority = { family: 'local-authority', stratum: 'commune' } as const;
  const ecosystem = ecosystemOf(['Lens -cooperation- Liévin'], {
    actors: { Lens: authority, Liévin: authority }
  });

  expect(findingsOf(RULE, ecosystem)[0]?.referential).toBe('atemis');
  expect(findingsOf(RULE, ecosystem, { referential: 'fabrique' })).toEqual([]);
  expect(analyse(ecosystem, { referential: 'fabrique' }).map.referential).toBe('fabrique');
});

it('[third-space.link-uncovered] goes by the declared form', () => {
  expect(found([LINE], { links: { [LINE]: { declaredForm: 'horizontal' } } })).toEqual([]);
});

it('[third-space.link-uncovered] counts apart the links whose form cannot be told', () => {
  const unknown = 'Sacha -cooperation- Mairie';
  const actors = { Sacha: { kind: 'person' } } as const;

  expect(found([unknown], { actors })).toEqual([]);
  expect(found([LINE, unknown], { actors })[0]).toMatchObject({
    measure: { total: 1, uncovered: 1, unknownForm: 1 },
    coverage: { unknown: 1 }
  });
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[third-space.link-uncovered] ignores links and spaces that are %s',
  (status) => {
    const spaces = { Comité: { status, participants: ['AMAP', 'Mairie'] } };
    expect(found([LINE], { links: { [LINE]: { status } } })).toEqual([]);
    expect(found([LINE], { spaces })).toHaveLength(1);
  }
);

it('[third-space.link-uncovered] tells a small space from a plenary', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => `Membre ${String(index)}`);
  const actors = Object.fromEntries(crowd.map((name) => [name, {}]));
  const lines = [LINE, 'Mairie -cooperation- Traiteur', 'Mairie -cooperation- Collège'];
  const spaces = {
    Trio: { participants: ['Mairie', 'AMAP', 'Collège'] },
    Plénière: { participants: ['Mairie', 'Traiteur', 'AMAP', ...crowd] }
  };
  const [finding] = found([...lines, 'AMAP -order-> Collectif'], { actors, spaces });

  expect(finding?.measure).toMatchObject({ total: 4, uncovered: 1, coveredInSmall: 2 });
  expect(finding?.measure.weight).toBeCloseTo((1 / 2 + 1 / 11 + 1 / 11 + 1 / 2) / 3, 12);
});

it('[third-space.link-uncovered] proposes a space of deliberation for each group that would meet', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => `Mairie -order-> Membre ${String(index)}`);
  const [finding] = found(crowd);

  expect(finding?.measure.gatherings).toHaveLength(2);
  expect(finding?.trial).toEqual({
    links: [],
    spaces: finding?.measure.gatherings.map((participants) => ({
      kind: 'deliberation',
      participants,
      treats: []
    }))
  });
});

it('[third-space.link-uncovered] is closed by what could be tried, on any map', () => {
  let closed = 0;
  let nested = 0;
  fc.assert(
    fc.property(anyEcosystem, (any) => {
      const existing = {
        ...any,
        links: new Map([...any.links].filter(([, link]) => isExisting(link))),
        spaces: new Map([...any.spaces].filter(([, space]) => isExisting(space)))
      };
      const [finding] = findingsOf(RULE, existing);
      if (!finding?.trial) return;
      closed += 1;
      if ([...existing.actors.values()].some(({ inside }) => inside !== null)) nested += 1;
      const tried = withTrial(existing, finding.trial);
      expect(linkUncovered.find(contextOf(tried))).toEqual([finding]);
      expect(linkUncovered.find(contextOf(tried, { withProposed: true }))).toEqual([]);
    }),
    { numRuns: 200 }
  );
  console.error(`${String(closed)} closed, ${String(nested)} on maps with actors inside others`);
  expect(nested).toBeGreaterThan(20);
}, 20_000);
