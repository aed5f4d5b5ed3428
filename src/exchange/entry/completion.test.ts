import { expect, it } from 'vitest';
import { completionAt } from './completion.ts';

it.each([
  ['Mai', 'name', 'Mai'],
  ['Mairie > Tra', 'name', 'Tra'],
  ['Mairie > A, Tra', 'name', 'Tra'],
  ['Saint-Martin', 'name', 'Saint-Martin'],
  ['A - Saint-M', 'name', 'Saint-M'],
  ['A > B : com', 'link-kind', 'com'],
  ['A > B : commande, coo', 'link-kind', 'coo'],
  ['Accueil (ser', 'actor-kind', 'ser'],
  ['Accueil (service) > Mai', 'name', 'Mai'],
  ['Mairie / Serv', 'name', 'Serv'],
  ['# Manger local : Mai', 'name', 'Mai'],
  ['A > B : commande\n  Mai', 'name', 'Mai']
] as const)('of %j, knows what is being typed', (text, what, typed) => {
  expect(completionAt(text, text.length)).toEqual({
    what,
    typed,
    from: text.length - typed.length,
    to: text.length
  });
});

it('proposes no actor for the name of a stake', () => {
  expect(completionAt('# Manger', 8)).toBeNull();
});
