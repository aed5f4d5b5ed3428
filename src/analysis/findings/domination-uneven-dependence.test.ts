import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Link } from '#domain/link.ts';
import { ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'domination.uneven-dependence';
type Found = ReturnType<typeof findingsOf<typeof RULE>>;
const ORDER = 'Mairie -order-> Traiteur';
const foundOn = (links: Readonly<Record<string, Partial<Link>>>): Found =>
  findingsOf(RULE, ecosystemOf(Object.keys(links), { links }));

it('[domination.uneven-dependence] sees that two declared shares differ, and shows both', () => {
  const [finding, ...others] = foundOn({ [ORDER]: { fromDependence: 5, toDependence: 80 } });

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'domination.uneven-dependence:a_Mairie>a_Traiteur',
    subjects: { actors: ['a_Mairie', 'a_Traiteur'], links: [linkId(ORDER)] },
    measure: {
      giverShare: 0.05,
      giverBasis: 'declared',
      receiverShare: 0.8,
      receiverBasis: 'declared',
      mutual: 0.8500000000000001,
      imbalance: 0.75,
      concentration: null,
      clients: 0
    },
    coverage: { unknown: 1 },
    test: null,
    trial: null
  });
});

it('[domination.uneven-dependence] has no threshold, and is silent when the shares are the same', () => {
  expect(foundOn({ [ORDER]: { fromDependence: 50, toDependence: 51 } })).toHaveLength(1);
  expect(foundOn({ [ORDER]: { fromDependence: 50, toDependence: 50 } })).toEqual([]);
});

it('[domination.uneven-dependence] never compares with an unknown, which is not 0', () => {
  expect(foundOn({ [ORDER]: { toDependence: 80 } })).toEqual([]);
  expect(foundOn({ [ORDER]: { fromDependence: 0, toDependence: 80 } })).toHaveLength(1);
});

const TOWN = {
  'Mairie -order-> Transporteur': { volume: 80 },
  'Agglo -order-> Transporteur': { volume: 20 },
  'Mairie -order-> Cantine': { volume: 100 },
  'Mairie -order-> Voirie': { volume: 300 },
  'Agglo -funding-> Voirie': { volume: 300 }
};

it('[domination.uneven-dependence] works shares out from the volumes entered, as the reference does', () => {
  const found = foundOn(TOWN);

  // Cantine has one client entered: its share would be 1 whatever the truth.
  expect(found.map(({ id }) => id.split(':')[1])).toEqual([
    'a_Agglo>a_Transporteur',
    'a_Agglo>a_Voirie',
    'a_Mairie>a_Transporteur',
    'a_Mairie>a_Voirie'
  ]);
  expect(found[2]?.measure.receiverShare).toBeCloseTo(0.8, 12);
  expect(found[2]?.measure.giverShare).toBeCloseTo(80 / 480, 12);
  expect(found[2]?.measure.imbalance).toBeCloseTo(0.633333333333, 12);
  expect(found[2]?.measure.concentration).toBeCloseTo(0.68, 12);
  expect(found[2]?.measure).toMatchObject({ clients: 2, giverBasis: 'volumes' });
});

it('[domination.uneven-dependence] takes what was declared over what volumes give, on each side', () => {
  const order = 'Mairie -order-> Cantine';
  const found = foundOn({ ...TOWN, [order]: { volume: 100, toDependence: 40 } });
  expect(found.find(({ measure }) => measure.receiver === 'a_Cantine')?.measure).toMatchObject({
    giverBasis: 'volumes',
    receiverShare: 0.4,
    receiverBasis: 'declared',
    concentration: null
  });
});

it('[domination.uneven-dependence] is not misled by one volume alone on either side', () => {
  expect(foundOn({ [ORDER]: { volume: 100 } })).toEqual([]);
  expect(foundOn({ [ORDER]: { volume: 100 }, 'Mairie -order-> B': { volume: 300 } })).toEqual([]);
});

it('[domination.uneven-dependence] lifts departments to their organisation, and adds up one pair', () => {
  const lines = [
    'Cantines -order-> Traiteur',
    'Voirie -funding-> Traiteur',
    'Autre -order-> Traiteur'
  ];
  const [finding] = findingsOf(
    RULE,
    ecosystemOf(lines, {
      actors: {
        Cantines: { kind: 'department', inside: 'Mairie' },
        Voirie: { kind: 'department', inside: 'Mairie' }
      },
      links: {
        'Cantines -order-> Traiteur': { volume: 10, fromDependence: 1 },
        'Voirie -funding-> Traiteur': { volume: 20 },
        'Autre -order-> Traiteur': { volume: 10 }
      }
    })
  );
  expect(finding?.measure).toMatchObject({ giver: 'a_Mairie', receiverShare: 0.75, clients: 2 });
  expect(finding?.coverage.links).toBe(2);
});

it('[domination.uneven-dependence] counts the orders of either side whose volume nobody entered', () => {
  const [finding] = foundOn({
    [ORDER]: { fromDependence: 1, toDependence: 2, volume: 10 },
    'Mairie -order-> B': {},
    'C -funding-> Traiteur': {},
    'Mairie -hierarchy-> D': {},
    'B -order-> C': {}
  });
  expect(finding?.coverage.unknown).toBe(2);
});

it('[domination.uneven-dependence] mirrors the shares when every command turns round', () => {
  const name = fc.constantFrom('A', 'B', 'C');
  let several = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, name, fc.integer({ min: 1, max: 50 })), {
        minLength: 4,
        maxLength: 9,
        size: 'max',
        selector: ([from, to]) => `${from}${to}`
      }),
      (drawn) => {
        const orders = drawn.filter(([from, to]) => from !== to);
        const links = (turned: boolean): Record<string, Partial<Link>> =>
          Object.fromEntries(
            orders.map(([from, to, volume]) => [
              turned ? `${to} -order-> ${from}` : `${from} -order-> ${to}`,
              { volume }
            ])
          );
        const there = foundOn(links(false)).map(({ measure }) => [
          `${measure.giver}>${measure.receiver}`,
          measure.giverShare,
          measure.receiverShare
        ]);
        const back = foundOn(links(true)).map(({ measure }) => [
          `${measure.receiver}>${measure.giver}`,
          measure.receiverShare,
          measure.giverShare
        ]);
        if (there.length > 2) several += 1;
        expect(back.sort()).toEqual(there.sort());
      }
    ),
    { numRuns: 200 }
  );
  console.error(`${String(several)} maps with three pairs or more`);
  expect(several).toBeGreaterThan(30);
});
