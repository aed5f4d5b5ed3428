import { expect, it } from 'vitest';
import { fileName } from './map-file-blob.ts';

it.each([
  ['L’alimentation au pays de Loos', 'l-alimentation-au-pays-de-loos'],
  ['../../etc/passwd', 'etc-passwd'],
  ['photo\u202egpj.exe', 'photo-gpj-exe'],
  ['CON', 'carte-con'],
  ['lpt1', 'carte-lpt1'],
  ['Contrats', 'contrats'],
  ['…', 'carte'],
  ['x'.repeat(300), 'x'.repeat(80)]
])('names the file of a map called %j %s', (title, name) => {
  expect(fileName(title)).toBe(name);
});
