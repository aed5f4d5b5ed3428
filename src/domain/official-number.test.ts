import { expect, it } from 'vitest';
import { officialNumbers } from './official-number.ts';

const numbersOf = (name: string, value: string): string[] =>
  officialNumbers({ custom: new Map([[name, value]]) }).map(
    ({ register, number }) => `${register} ${number}`
  );

it.each([
  ['SIREN', '552 100 554', 'siren 552100554'],
  ['N° de Siret', '552.100.554.00013', 'siret 55210055400013'],
  ['Code INSEE', '62528', 'insee 62528'],
  ['insee (commune)', '2A004', 'insee 2a004'],
  ['RNA', 'W595-001234', 'rna w595001234']
])('reads the number of a field called %s', (name, value, told) => {
  expect(numbersOf(name, value)).toEqual([told]);
});

it.each([
  ['Téléphone', '552100554'],
  ['SIREN', 'à demander'],
  ['SIREN', '55210055'],
  ['sirene du port', '552100554']
])('takes for no number what a field called %s says: %s', (name, value) => {
  expect(numbersOf(name, value)).toEqual([]);
});
