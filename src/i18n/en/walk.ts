import type { walk as french } from '#i18n/fr/walk.ts';

/** What is said to someone who walks over the map by keyboard. */
export const walk: typeof french = {
  looks: {
    person: 'person',
    team: 'team',
    department: 'department',
    organisation: 'organisation',
    'meta-organisation': 'meta-organisation',
    beneficiaries: 'beneficiaries',
    'non-human': 'non-human',
    unspecified: 'actor',
    folded: 'folded actor',
    container: 'actor that holds others',
    stake: 'stake',
    contested: 'contested stake',
    space: 'third space'
  },
  stop: (name, { what, ties, inside, place, of }) => {
    const lines =
      ties === 0 ? 'no link' : `${ties.toLocaleString('en')} ${ties > 1 ? 'links' : 'link'}`;
    const holder = inside === null ? '' : `, in ${inside}`;
    return `${name}, ${what}${holder}, ${lines}, ${place.toLocaleString('en')} of ${of.toLocaleString('en')}`;
  },
  line: (from, to, kind) => `Link between ${from} and ${to}${kind === '' ? '' : `: ${kind}`}`,
  keys: 'Tab: next actor. Alt and arrows: follow a link; with Shift, stop on the link. Space: keep. Enter: open the sheet. Escape: back to the map.'
};
