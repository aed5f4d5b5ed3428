import { gzipSync } from 'node:zlib';
import { inputsOf, latin1, type HostileInput, type Written } from './input.ts';

const renamed = (number: number, ...written: Written[]): HostileInput[] =>
  inputsOf(number, '.ect.json', ...written);

const ZIP = 'PK\x03\x04\x14\0\0\0\x08\0';

/** What is no text at all, under the name of a map. */
export const BINARY_INPUTS: readonly HostileInput[] = [
  ...renamed(
    81,
    [
      'an archive that unpacks to 64 MiB',
      () => gzipSync(Buffer.alloc(2 ** 26), { level: 1 }),
      'R',
      'other-file'
    ],
    ['a ZIP archive', latin1(`${ZIP}carte.ect.json`), 'R', 'other-file']
  ),
  ...renamed(
    82,
    ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'R', 'other-file'],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'R', 'other-file'],
    ['a spreadsheet', latin1(`${ZIP}[Content_Types].xml`), 'R', 'other-file'],
    ['a program', latin1('\x7fELF\x02\x01\x01\0\0\0'), 'R', 'other-file'],
    ['a program for Windows', latin1('MZ\x90\0\x03\0\0\0'), 'R', 'other-file'],
    ['bytes of no kind', latin1('\x80\x81\x82\x83\xfe\xff'), 'R', 'not-utf-8']
  )
];

/** Names of files that try to be something else, and how they are shown. */
export const FILE_NAMES: readonly (readonly [name: string, shown: string])[] = [
  ['../../x', 'x'],
  ['con.json', 'con.json'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['\u200f\u2067carte\u0007.json', 'carte.json'],
  [`${'x'.repeat(291)}.ect.json`, `${'x'.repeat(39)}…${'x'.repeat(11)}.ect.json`]
];
