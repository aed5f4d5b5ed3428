import { expect, it } from 'vitest';
import { comparableName } from './comparable-name.ts';

it.each([
  ['Mairie de Loos', 'Commune de LOOS', 'la ville de Loos', 'Conseil municipal de Loos'],
  ['L’Épicerie du Coin', 'Association L’epicerie du coin', 'Épicerie du coin (asso loi 1901)'],
  [
    'Les Ateliers Réunis',
    'SCOP Les ateliers réunis',
    'Ateliers réunis SAS',
    'S.A.R.L. Ateliers réunis'
  ],
  ['Communauté de communes du Pays Vert', 'CC Pays Vert', 'ComCom du Pays Vert'],
  ['Conseil départemental du Nord', 'Département du Nord'],
  ['DURAND Marie', 'Marie Durand', 'Mme Marie DURAND'],
  ['Saint-Denis', 'St Denis'],
  ['Boulangerie Martin & Fils', 'Boulangerie Martin et fils']
])('takes %s and %s for one name', (...names) => {
  expect([...new Set(names.map(comparableName))]).toHaveLength(1);
});

it.each([
  ['Mairie de Loos', 'Mairie de Lille'],
  ['Marie Durand', 'Marc Durand'],
  ['Maison des Habitants', 'Maison des Jeunes'],
  ['Département du Nord', 'Région Nord'],
  ['Saint-Martin', 'Sainte-Martine'],
  ['Service culture', 'Service sport']
])('tells %s from %s', (one, other) => {
  expect(comparableName(one)).not.toBe(comparableName(other));
});

it('finds nothing to compare in a name that tells nothing', () => {
  expect(['', 'L’Association', '« … »'].map(comparableName)).toEqual(['', '', '']);
});
