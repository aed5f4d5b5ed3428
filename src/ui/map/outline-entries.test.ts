import { expect, it } from 'vitest';
import { soughtIn } from './outline-entries.ts';

const group = (title: string, ...labels: string[]) => ({
  title,
  entries: labels.map((label) => ({ id: `a_${label}`, label, detail: 'Collectivité' }))
});
const labels = (sought: string): readonly string[][] =>
  soughtIn([group('Acteurs', 'École du Parc', 'Mairie'), group('Enjeux', 'Écoles')], sought).map(
    ({ title, entries }) => [title, ...entries.map(({ label }) => label)]
  );

it('finds names however they are typed, in groups that have some', () => {
  expect(labels(' ecole')).toEqual([
    ['Acteurs', 'École du Parc'],
    ['Enjeux', 'Écoles']
  ]);
  expect(labels('MAIRIE')).toEqual([['Acteurs', 'Mairie']]);
  expect(labels('ecole du  parc COLLECT')).toEqual([['Acteurs', 'École du Parc']]);
  expect(labels('rien')).toEqual([]);
});

it('leaves everything where nothing is looked for', () => {
  expect(labels('  ')).toEqual([
    ['Acteurs', 'École du Parc', 'Mairie'],
    ['Enjeux', 'Écoles']
  ]);
});
