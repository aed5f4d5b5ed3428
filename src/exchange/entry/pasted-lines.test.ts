import { expect, it } from 'vitest';
import { pastedLines } from './pasted-lines.ts';

it.each([
  ['Mairie\nAMAP', 'Mairie\nAMAP'],
  ['Mairie > Traiteur, AMAP : commande', 'Mairie > Traiteur, AMAP : commande'],
  ['De\tVers\tNature\nMairie\tTraiteur|Régie\tCommande', 'Mairie > Traiteur, Régie : Commande'],
  ['From\tTo\tType\nA\tB\tcooperation', 'A - B : cooperation'],
  ['Source;Target;Type;Weight\nA;B;Directed;2', 'A > B'],
  ['Label\tType\tDescription\nDupont, Jean\tPersonne\tx', '"Dupont, Jean" [Personne]'],
  ['Mairie\t12\nAMAP\t3', 'Mairie\nAMAP']
])('turns %j into lines', (text, lines) => {
  expect(pastedLines(text)).toBe(lines);
});
