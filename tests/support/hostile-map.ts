import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { writtenBy } from './histories.ts';

/** Texts that would do something if a page took them for more than text. */
export const HOSTILE = [
  '</style><script>window.hacked = true</script>',
  '"><img src=x onerror="window.hacked = true">',
  "' onmouseover='window.hacked = true",
  '<!--<script>',
  '</title></style></svg><b>&amp;$&$1${1}',
  '\\"}*{display:none}@import url(//evil)'
];

/** A map in which every text is the same one. */
export function hostileMap(attack: string): MapState {
  return writtenBy(
    'aaaaaaaaaaaaaaaa',
    EMPTY_STATE,
    changeOf('map', MAP_RECORD_ID, { title: attack, territory: attack, commonWork: attack }),
    changeOf('actor', 'a_1', { name: attack, trade: attack, territory: attack, note: attack }),
    changeOf('actor', 'a_2', { name: attack, tags: [attack.slice(0, 20).replaceAll('/', '')] }),
    changeOf('actor', 'a_3', { name: attack, kind: 'person', inside: 'a_2' as never }),
    changeOf('link', 'l_1', {
      from: 'a_1' as never,
      to: 'a_2' as never,
      kind: 'order',
      saidBy: attack,
      note: attack
    }),
    changeOf('stake', 's_1', { name: attack, contested: true, concerned: ['a_1' as never] }),
    changeOf('space', 'e_1', { name: attack, participants: ['a_1', 'a_2'] as never }),
    changeOf('decision', 'd_1', {
      finding: 'portrait.overview:map',
      outcome: 'decided',
      reason: attack,
      by: attack,
      on: '2026-10-01'
    })
  );
}

/** The elements of a page with their attributes, whatever these say. */
export function elementsIn(page: string): string[] {
  return [...page.matchAll(/<[a-z/!](?:[^>"]|"[^"]*")*>/gi)].map(([tag]) =>
    tag.replace(/="[^"]*"/g, '')
  );
}
