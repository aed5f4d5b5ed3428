import { expect, it } from 'vitest';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'transverse.unlinked';
const LINE = 'Mairie -order-> Traiteur';
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, also));

it('[transverse.unlinked] sees the actors that no link reaches', () => {
  expect(found([LINE], { actors: { AMAP: {}, Collège: {} } })[0]).toMatchObject({
    id: 'transverse.unlinked:map',
    subjects: { actors: ['a_AMAP', 'a_College'] },
    measure: { unlinked: 2, inside: 0, inSpaces: 0, actors: 4 },
    coverage: { actors: 4, links: 1, unknown: 2 * 2 + 1 }
  });
});

it.each(['tension', 'membership', 'unspecified', 'order'])(
  '[transverse.unlinked] is answered by a link of any kind, such as %s',
  (kind) => {
    expect(found([LINE, `AMAP -${kind}- Mairie`])).toEqual([]);
  }
);

it('[transverse.unlinked] takes an actor for linked when one that sits inside it is', () => {
  const actors = { Paul: { kind: 'person', inside: 'AMAP' }, AMAP: {} } as const;
  expect(found([LINE, 'Paul -cooperation- Mairie'], { actors })).toEqual([]);
});

it('[transverse.unlinked] does not list a department of a linked organisation', () => {
  expect(found([LINE], { actors: { Voirie: { kind: 'department', inside: 'Mairie' } } })).toEqual(
    []
  );
});

it('[transverse.unlinked] names once an organisation drawn with its departments and no link', () => {
  const actors = { Collège: {}, Intendance: { kind: 'department', inside: 'Collège' } } as const;
  expect(found([LINE], { actors })[0]).toMatchObject({
    subjects: { actors: ['a_College'] },
    measure: { unlinked: 1, inside: 1, actors: 4 },
    coverage: { unknown: 2 }
  });
});

it('[transverse.unlinked] counts those that take part in a space, which is no link', () => {
  const spaces = { Comité: { participants: ['AMAP', 'Mairie'] } };
  expect(found([LINE], { actors: { AMAP: {} }, spaces })[0]?.measure.inSpaces).toBe(1);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[transverse.unlinked] ignores a link that is %s',
  (status) => {
    const line = 'AMAP -cooperation- Mairie';
    expect(found([LINE, line], { links: { [line]: { status } } })).toHaveLength(1);
  }
);

it('[transverse.unlinked] is silent as long as nothing is linked', () => {
  expect(found([])).toEqual([]);
  expect(found([], { actors: { Mairie: {}, AMAP: {} } })).toEqual([]);
  expect(found([LINE])).toEqual([]);
});
