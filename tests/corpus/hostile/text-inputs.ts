import { record, recordOf, withRecords, changed } from './base.ts';
import { inputsOf, type HostileInput, type Written } from './input.ts';

/** Texts that would do something if anything took them for more than a text. */
export const LOADED_TEXTS: Readonly<Record<string, string>> = {
  'an image that runs a script': '<img src=x onerror="window.harmed=1">',
  'the end of a text, and a script': '</text></title></style><script>window.harmed=1</script>',
  'the end of an attribute': '"><svg/onload=window.harmed=1>',
  'an address that runs': 'javascript:window.harmed=1',
  'an address that is a page': 'data:text/html,<script>top.harmed=1</script>',
  'an old address that runs': 'vbscript:msgbox(1)',
  'the marks of templates': '{{7*7}} ${7*7} {@html "<b>"} <%= 7*7 %>',
  'a style that loads': 'url(https://hostile.example/leak)',
  'a style that runs': 'expression(window.harmed=1)',
  'an emoji of seven parts': 'Famille 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a selector of all': 'x, *',
  'a selector of data': '[data]',
  'a selector cut': 'a"]',
  'a selector escaped': 'a\\',
  'a background from data': '; background-image: url(https://hostile.example/x.png)'
};

/** Texts that say something else than they seem to, and how they are shown. */
export const DECEPTIVE_TEXTS: Readonly<Record<string, readonly [text: string, shown: string]>> = {
  'a text turned round': ['Mairie\u202eexe.gpj', 'Mairieexe.gpj'],
  'characters of no width': ['Mai\u200brie\u2060', 'Mairie'],
  'letters that look alike': ['M\u0430irie', 'M\u0430irie']
};

/** A pile of accents on one letter, as long as a name may be, and as a note may. */
export const PILE = `Z${'\u0301\u0316\u0489'.repeat(99)}`;
const LONG_PILE = `Z${'\u0301'.repeat(10_000)}`;
const LONG_WORD = 'anticonstitutionnellement'.repeat(800);
const LONG_NAME = 'interminable'.repeat(25);

const text = (number: number, ...written: Written[]): HostileInput[] =>
  inputsOf(number, '.ect.json', ...written);
const loaded = (what: keyof typeof LOADED_TEXTS): Written => [
  what,
  () => everywhere(LOADED_TEXTS[what] ?? ''),
  'O'
];
const deceptive = (what: keyof typeof DECEPTIVE_TEXTS, code: string): Written => [
  what,
  () => named(DECEPTIVE_TEXTS[what]?.[0] ?? ''),
  'Q',
  code
];

/** What is wrong with a text, were it taken for something else or for what it seems. */
export const TEXT_INPUTS: readonly HostileInput[] = [
  ...text(52, loaded('an image that runs a script')),
  ...text(53, loaded('the end of a text, and a script')),
  ...text(54, loaded('the end of an attribute')),
  ...text(
    55,
    loaded('an address that runs'),
    loaded('an address that is a page'),
    loaded('an old address that runs')
  ),
  ...text(56, loaded('the marks of templates')),
  ...text(57, loaded('a style that loads'), loaded('a style that runs')),
  ...text(
    58,
    deceptive('a text turned round', 'hidden-characters'),
    deceptive('characters of no width', 'hidden-characters'),
    deceptive('letters that look alike', 'mixed-alphabets')
  ),
  ...text(
    59,
    ['a pile of accents in a name', () => everywhere(PILE), 'O'],
    ['ten thousand accents in a note', () => noted(LONG_PILE), 'O'],
    ['ten thousand accents in a name', () => named(LONG_PILE), 'Q', 'unreadable-value']
  ),
  ...text(
    60,
    ['a name of 300 characters in one word', () => everywhere(LONG_NAME), 'O'],
    ['a note of 20000 characters in one word', () => noted(LONG_WORD), 'O'],
    ['a name of 20000 characters', () => named(LONG_WORD), 'Q', 'unreadable-value']
  ),
  ...text(61, loaded('an emoji of seven parts')),
  ...text(
    62,
    loaded('a selector of all'),
    loaded('a selector of data'),
    loaded('a selector cut'),
    loaded('a selector escaped')
  ),
  ...text(63, loaded('a background from data'))
];

function named(name: string): string {
  return changed((document) => (recordOf(document, 'a_mairie').f['name'] = name));
}

function noted(note: string): string {
  return changed((document) => (recordOf(document, 'a_mairie').f['note'] = note));
}

/** The valid map with a text wherever people write. */
export function everywhere(written: string): string {
  return withRecords(...everywhereIn(written, ''));
}

/** Records of each type, with a text in each of their fields that people write. */
export function everywhereIn(written: string, mark: string): ReturnType<typeof record>[] {
  const [first, second] = [`a_x1${mark}`, `a_x2${mark}`];
  const member = written
    .replaceAll(/[/\p{Cc}]/gu, '∕')
    .slice(0, 60)
    .toWellFormed();
  const own = { note: written, [`tag/${member}`]: true, [`custom/${member}`]: written };
  return [
    record(first, 'actor', {
      ...own,
      ...{ name: written, kind: 'organisation', trade: written, territory: written },
      ...{ stakes: written, constraints: written, resources: written, expectations: written },
      ...{ decisionMaking: written, [`sphere/${member}`]: true }
    }),
    record(second, 'actor', { name: `${written} 2`.slice(-300), inside: first }),
    record(`l_x1${mark}`, 'link', {
      ...own,
      ...{ from: first, to: 'a_amap', kind: 'cooperation', college: written, saidBy: written }
    }),
    record(`l_x2${mark}`, 'link', { from: 'a_mairie', to: first, kind: 'order', note: written }),
    record(`s_x1${mark}`, 'stake', {
      ...own,
      ...{ name: written, [`concerned/${first}`]: true, [`position/${first}`]: written }
    }),
    record(`p_x1${mark}`, 'space', {
      ...own,
      ...{ name: written, kind: 'deliberation' },
      ...{ [`participant/${first}`]: true, 'participant/a_amap': true }
    }),
    record(`t_x1${mark}`, 'situation', {
      ...{ name: written, account: written, saidBy: written, [`involved/${first}`]: true }
    }),
    record(`g_x1${mark}`, 'assessment', {
      ...{ grid: 'zoein', subject: first, by: written, [`remark/${member}`]: written }
    }),
    record(`d_x1${mark}`, 'decision', {
      ...{ finding: written, outcome: 'decided', reason: written, by: written }
    }),
    record(`v_x1${mark}`, 'view', { name: written, note: written, rank: 1 }),
    record(`c_x1${mark}`, 'scenario', {
      ...{ name: written, note: written, [`leaves/${first}`]: true }
    })
  ];
}
