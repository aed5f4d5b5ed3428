import { expect, it } from 'vitest';
import { folderFileName, isPassing, mayBeCopy, signedIn } from './folder-names.ts';

it('names a file after its map, its author and its device, for any system', () => {
  const name = folderFileName('La cantine : été 2026', 'Zénobie Ürün', 'k3f9000000000000');

  expect(name).toBe('la-cantine-ete-2026.zenobie-urun.k3f9.ect.json');
  expect(signedIn(name)).toEqual({ who: 'Zenobie Urun', mark: 'k3f9' });
});

it.each([
  ['cantine.awa.k3f9.ect (copie en conflit 2026-11-23 101500).json', 'Awa'],
  ['cantine.awa.k3f9.ect.sync-conflict-20261123-101500-ABCDEFG.json', 'Awa'],
  ['cantine.awa-diallo.k3f9.ect.age', 'Awa Diallo'],
  ['cantine.ect.json', undefined],
  ['cantine.awa.k3f9x.ect.json', undefined],
  ['notes.txt', undefined]
])('reads who left %s', (name, who) => {
  expect(signedIn(name)?.who).toBe(who);
});

it('looks into what may be a copy, and passes over what an engine is writing', () => {
  const names = ['a.ect.json', 'A.JSON', 'a.ect.age', 'notes.txt', 'plan.pdf'];
  expect(names.filter(mayBeCopy)).toEqual(['a.ect.json', 'A.JSON', 'a.ect.age']);
  const passing = [
    '.sync.ffs_db',
    '~$notes.docx',
    'a.ect.json.crswap',
    '~syncthing~a.tmp',
    'a.part'
  ];
  expect(passing.filter(isPassing)).toEqual(passing);
  expect(isPassing('a.ect.json')).toBe(false);
});
