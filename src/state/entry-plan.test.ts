import { expect, it } from 'vitest';
import { readBack } from '#lineage/read-back.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { fold, nextDot, valuesBefore, type Change } from '#lineage/write.ts';
import { addPlan } from './add-plan.ts';
import { planLines } from './quick-entry.ts';

const write = (state: MapState, changes: readonly Change[]): MapState =>
  fold(state, [{ dot: nextDot(state, 'r'), changes }]);
const MAP = write(EMPTY_STATE, [
  changeOf('actor', 'a_mairie', { name: 'Mairie', kind: 'organisation' }),
  changeOf('actor', 'a_region', { name: 'Région', kind: 'organisation' }),
  changeOf('actor', 'a_culture', {
    name: 'Culture',
    kind: 'department',
    inside: 'a_region' as never
  }),
  changeOf('actor', 'a_culture2', {
    name: 'Culture',
    kind: 'department',
    inside: 'a_mairie' as never
  }),
  changeOf('link', 'l_1', { from: 'a_mairie' as never, to: 'a_region' as never, kind: 'tension' }),
  changeOf('stake', 's_1', { name: 'Manger local', concerned: ['a_region' as never] })
]);

function added(text: string): { state: MapState; told: string[]; changes: readonly Change[] } {
  const { ecosystem } = readBack(MAP);
  const { plan } = planLines(ecosystem, text);
  const changes = addPlan(ecosystem, plan).plan(MAP);
  const state = changes.length > 0 ? write(MAP, changes) : MAP;
  const after = readBack(state).ecosystem;
  const nameOf = (id: string | null): string => after.actors.get(id as never)?.name ?? '';
  return {
    ...{ state, changes },
    told: [
      ...[...after.actors.values()].map(
        ({ name, kind, inside }) => `${nameOf(inside)}/${name} ${kind}`
      ),
      ...[...after.links.values()].map(
        ({ from, to, kind }) => `${nameOf(from)}>${nameOf(to)} ${kind}`
      ),
      ...[...after.stakes.values()].map(
        ({ name, concerned }) => `${name}: ${concerned.map(nameOf).sort().join()}`
      )
    ]
  };
}

const BEFORE = added('').told;
const newIn = (text: string): string[] => added(text).told.filter((one) => !BEFORE.includes(one));

it('recognises the actors of the map, accents and capitals aside, and adds the others', () => {
  expect(newIn('MAIRIE > Traiteur : commande\nRegion > Traiteur : financement').sort()).toEqual([
    '/Traiteur organisation',
    'Mairie>Traiteur order',
    'Région>Traiteur funding'
  ]);
});

it('adds nothing that is there, either way when the kind has no direction', () => {
  expect(newIn('Mairie\nRégion - Mairie : tension\nMairie - Région : désaccord')).toEqual([]);
});

it('puts what is named further in inside, and knows again what it has just named', () => {
  expect(newIn('Mairie\n  Service scolaire\n    ATSEM (équipe)\nATSEM > Région').sort()).toEqual([
    'ATSEM>Région unspecified',
    'Mairie/Service scolaire department',
    'Service scolaire/ATSEM team'
  ]);
});

it('tells two of one name by where they are, and asks when nothing says', () => {
  expect(newIn('Mairie / Culture > Traiteur')).toContain('Culture>Traiteur unspecified');
  const { ecosystem } = readBack(MAP);
  expect(planLines(ecosystem, 'Culture > Traiteur').problems).toMatchObject([
    { line: 1, code: 'ambiguous', word: 'Culture' }
  ]);
});

it('refuses a loop and a link to itself', () => {
  const { ecosystem } = readBack(MAP);
  const problems = planLines(ecosystem, 'Mairie > mairie\nMairie / Culture / Mairie').problems;
  expect(problems.map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
    '1 self-link',
    '2 loop'
  ]);
});

it('adds to those a stake concerns', () => {
  expect(newIn('# manger local : AMAP')).toEqual([
    '/AMAP organisation',
    'Manger local: AMAP,Région'
  ]);
});

it('is one gesture, that undo gives back whole', () => {
  const { state, changes } = added(
    'Mairie / Voirie (équipe)\nA > B : commande\n@ Comité : A, B\nRégion > A'
  );
  const back = write(state, valuesBefore(MAP, changes));
  expect(readBack(back).ecosystem).toEqual(readBack(MAP).ecosystem);
});
