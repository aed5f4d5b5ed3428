import { expect, it } from 'vitest';
import { asId, type ActorId, type LinkId } from '#domain/ids.ts';
import { Markup, markup } from '#drawing/markup.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { partnerRequest } from '#state/partner-request.ts';
import { writtenBy } from '#testing/histories.ts';
import { formPage } from './form-page.ts';
import { formWords } from './form-words.ts';

const HOSTILE = [
  '</script><script>window.hacked = true</script>',
  '"><img src=x onerror="window.hacked = true">',
  "' onmouseover='window.hacked = true",
  '<!--<script>',
  '</title></style></textarea><b>&amp;$&$1${1}'
];
const ACTOR = asId<ActorId>('a_1');

/** A map in which every text is an attack. */
function hostilePage(attack: string, language: 'fr' | 'en'): Promise<string> {
  const state = writtenBy(
    'aaaaaaaaaaaaaaaa',
    EMPTY_STATE,
    changeOf('map', MAP_RECORD_ID, { title: attack }),
    changeOf('actor', 'a_1', { name: attack, trade: attack, territory: attack }),
    changeOf('actor', 'a_2', { name: attack }),
    changeOf('link', 'l_1', { from: ACTOR, to: asId<ActorId>('a_2'), kind: 'order' }),
    changeOf('space', 'e_1', { name: attack, participants: [ACTOR] }),
    changeOf('situation', 'o_1', {
      name: attack,
      account: attack,
      evidences: [asId<LinkId>('l_1')]
    })
  );
  const request = partnerRequest('0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b', state, ACTOR);
  return formWords(language).then((words) => formPage(request, words));
}

// What a browser takes for data, it takes up to the end of the element.
const withoutData = (page: string): string =>
  page.replace(/(<script[^>]*>)[^]*?(<\/script)/g, '$1$2');
const elementsIn = (page: string): string[] =>
  [...withoutData(page).matchAll(/<[a-z/!][^>]*>/gi)].map(([tag]) => tag.replace(/=".*"/, ''));

it.each(HOSTILE)('makes of %s in every text a page with the same elements', async (attack) => {
  const [plain, hostile] = await Promise.all([
    hostilePage('AMAP', 'fr'),
    hostilePage(attack, 'fr')
  ]);

  expect(elementsIn(hostile)).toEqual(elementsIn(plain));
  expect(elementsIn(hostile).length).toBeGreaterThan(60);
  const data = /id="request">([^<]*)</.exec(hostile)?.[1] ?? 'null';
  expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(attack).slice(1, -1));
});

it('fetches nothing, and runs one script, in either language', async () => {
  for (const language of ['fr', 'en'] as const) {
    const page = await hostilePage('AMAP', language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain("default-src 'none'; script-src 'sha256-");
    expect(page).not.toMatch(/https?:|\ssrc=|\shref=|@import|url\(/);
    expect(page.match(/<script>/g)).toHaveLength(1);
  }
});

it('escapes what is put in HTML, and nothing twice', () => {
  const inner = markup`<b title="${'"'}">${'<'}</b>`;
  expect(markup`<p>${inner}${[inner]}${'&'}</p>`).toEqual(
    new Markup('<p><b title="&quot;">&lt;</b><b title="&quot;">&lt;</b>&amp;</p>')
  );
});
