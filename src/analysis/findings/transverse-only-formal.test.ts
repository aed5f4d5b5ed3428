import { expect, it } from 'vitest';
import type { Formalisation } from '#domain/link.ts';
import { actorId, ecosystemOf, linkId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'transverse.only-formal';
const LINE = 'Mairie -partnership- AMAP';
const CHARTER = { [LINE]: { formalisation: 'charter' } } as const;
const PEOPLE = {
  Paul: { kind: 'person', inside: 'AMAP' },
  Sam: { kind: 'person', inside: 'Mairie' }
} as const;
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[transverse.only-formal] sees a charter that nobody carries and no situation shows', () => {
  const other = 'Mairie -cooperation- Ferme';
  expect(found([LINE, other], { links: CHARTER })[0]).toMatchObject({
    id: 'transverse.only-formal:map',
    subjects: { actors: ['a_AMAP', 'a_Mairie'], links: [linkId(LINE)] },
    measure: { formal: 1, unlived: [['a_Mairie', 'a_AMAP']], undated: 0 },
    coverage: { actors: 2, links: 1, unknown: 1 },
    test: null,
    trial: null
  });
});

it.each(['charter', 'agreement', 'contract', 'membership'] satisfies Formalisation[])(
  '[transverse.only-formal] looks at links that rest on a %s',
  (formalisation) => {
    expect(found([LINE], { links: { [LINE]: { formalisation } } })).toHaveLength(1);
  }
);

it.each(['none', 'oral', null] as const)(
  '[transverse.only-formal] says nothing of a link that rests on nothing written, or nobody knows: %s',
  (formalisation) => {
    expect(found([LINE], { links: { [LINE]: { formalisation } } })).toEqual([]);
  }
);

it.each(['order', 'funding', 'tension', 'membership', 'unspecified', 'service'])(
  '[transverse.only-formal] says nothing of a link that tells of no work together, such as %s',
  (kind) => {
    const line = `Mairie -${kind}- AMAP`;
    expect(found([line], { links: { [line]: { formalisation: 'contract' } } })).toEqual([]);
  }
);

it('[transverse.only-formal] is answered by someone named to carry the link', () => {
  const links = { [LINE]: { formalisation: 'charter', carriers: [actorId('Paul')] } } as const;
  expect(found([LINE], { actors: PEOPLE, links })).toEqual([]);
});

it('[transverse.only-formal] is answered by a dated situation, not by one with no date', () => {
  const told = (on: string | null): Also => ({
    links: CHARTER,
    situations: { Récolte: { on, evidences: [LINE] } }
  });
  expect(found([LINE], told('2026-09-01'))).toEqual([]);
  expect(found([LINE], told(null))[0]?.measure.undated).toBe(1);
});

it('[transverse.only-formal] is not answered by a situation that shows something else', () => {
  const other = 'Mairie -cooperation- Ferme';
  const situations = { Récolte: { on: '2026-09-01', evidences: [other] } };
  expect(found([LINE, other], { links: CHARTER, situations })).toHaveLength(1);
});

it('[transverse.only-formal] is answered by what people of the two sides do together', () => {
  const line = 'Paul -mutual-aid- Sam';
  expect(found([LINE, line], { actors: PEOPLE, links: CHARTER })).toEqual([]);
  expect(found([LINE, 'Paul -tension- Sam'], { actors: PEOPLE, links: CHARTER })).toHaveLength(1);
});

it('[transverse.only-formal] says nothing of a link that a person is an end of', () => {
  const line = 'Paul -cooperation- Mairie';
  const links = { [line]: { formalisation: 'contract' } } as const;
  expect(found([line], { actors: PEOPLE, links })).toEqual([]);

  const lines = [line, 'Ferme -partnership- AMAP'];
  const both = { ...links, 'Ferme -partnership- AMAP': { formalisation: 'contract' } } as const;
  expect(found(lines, { actors: PEOPLE, links: both })[0]?.measure).toMatchObject({ formal: 1 });
});

it('[transverse.only-formal] makes one finding for the map', () => {
  const other = 'Mairie -coordination- Ferme';
  const links = { ...CHARTER, [other]: { formalisation: 'agreement' } } as const;
  const [finding, ...more] = found([LINE, other], { links });
  expect(more).toEqual([]);
  expect(finding?.measure.unlived).toHaveLength(2);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[transverse.only-formal] ignores a link that is %s',
  (status) => {
    expect(found([LINE], { links: { [LINE]: { formalisation: 'charter', status } } })).toEqual([]);
  }
);
