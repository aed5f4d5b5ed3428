import { expect, it } from 'vitest';
import { ecosystemOf, linkId, stakeId, type Also } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';
import { withTrial } from '#testing/with-trial.ts';

const RULE = 'transverse.shared-stake';
const MARKET: Also = {
  actors: { Mairie: {}, AMAP: {} },
  stakes: { Marché: { concerned: ['Mairie', 'AMAP'] } }
};
const crowd = (size: number): string[] => Array.from({ length: size }, (_, n) => `N${String(n)}`);
const found = (lines: string[], also: Also = {}): ReturnType<typeof findingsOf<typeof RULE>> =>
  findingsOf(RULE, ecosystemOf(lines, { ...MARKET, ...also }));

it('[transverse.shared-stake] sees two organisations that only a stake ties', () => {
  expect(found([])[0]).toMatchObject({
    id: `transverse.shared-stake:${stakeId('Marché')}`,
    subjects: { actors: ['a_AMAP', 'a_Mairie'], links: [], stakes: [stakeId('Marché')] },
    measure: { reason: 'stake', concerned: 2, pairs: 1 },
    coverage: { actors: 2, links: 0, unknown: 0, unsaid: 0 }
  });
});

it.each(['cooperation', 'order', 'rivalry', 'membership', 'unspecified', 'acquaintance'])(
  '[transverse.shared-stake] is answered by a link of any kind, such as %s',
  (kind) => {
    expect(found([`AMAP -${kind}- Mairie`])).toEqual([]);
  }
);

it('[transverse.shared-stake] is answered by a third space in common', () => {
  expect(found([], { spaces: { Comité: { participants: ['AMAP', 'Mairie'] } } })).toEqual([]);
});

it('[transverse.shared-stake] is answered by what people of the two organisations do', () => {
  const actors = {
    Mairie: {},
    AMAP: {},
    Paul: { kind: 'person', inside: 'AMAP' },
    Voirie: { kind: 'department', inside: 'Mairie' }
  } as const;

  expect(found(['Paul -mutual-aid- Voirie'], { actors })).toEqual([]);
  expect(found([], { actors, spaces: { Comité: { participants: ['Paul', 'Voirie'] } } })).toEqual(
    []
  );
});

it('[transverse.shared-stake] makes one finding a stake, about those that nothing ties', () => {
  const stakes = { Marché: { concerned: ['Mairie', 'AMAP', 'Maraîchers'] } };
  const actors = { Mairie: {}, AMAP: {}, Maraîchers: {} };
  const [finding, ...others] = found(['Mairie -order-> AMAP'], { actors, stakes });

  expect(others).toEqual([]);
  expect(finding?.measure).toEqual({ reason: 'stake', concerned: 3, pairs: 2 });

  const [linked] = found(['Mairie -order-> AMAP', 'AMAP -order-> Maraîchers'], { actors, stakes });
  expect(linked?.id).toBe(finding?.id);
  expect(linked?.subjects.actors).toEqual(['a_Mairie', 'a_Maraichers'].sort());
});

it('[transverse.shared-stake] says nothing of actors of one organisation', () => {
  const actors = {
    Mairie: {},
    Voirie: { kind: 'department', inside: 'Mairie' },
    Écoles: { kind: 'department', inside: 'Mairie' }
  } as const;
  const stakes = { Rue: { concerned: ['Voirie', 'Écoles', 'Mairie'] } };

  expect(found([], { actors, stakes })).toEqual([]);
});

it('[transverse.shared-stake] says nothing of a structure and a member that sits inside it', () => {
  const actors = { PTCE: { kind: 'meta-organisation' }, Recyclerie: { inside: 'PTCE' } } as const;
  expect(found([], { actors, stakes: { Emploi: { concerned: ['PTCE', 'Recyclerie'] } } })).toEqual(
    []
  );
});

it('[transverse.shared-stake] leaves out those whose organisation nobody said, and counts them', () => {
  const actors = { Mairie: {}, AMAP: {}, Paul: { kind: 'person' } } as const;
  const two = { Marché: { concerned: ['Mairie', 'Paul'] } };
  const three = { Marché: { concerned: ['Mairie', 'AMAP', 'Paul'] } };

  expect(found([], { actors, stakes: two })).toEqual([]);
  expect(found([], { actors, stakes: three })[0]).toMatchObject({
    measure: { pairs: 1 },
    coverage: { unknown: 2 }
  });
});

it('[transverse.shared-stake] takes beneficiaries for apart from any organisation', () => {
  const actors = { Mairie: {}, Habitants: { kind: 'beneficiaries' } } as const;
  expect(
    found([], { actors, stakes: { Rue: { concerned: ['Mairie', 'Habitants'] } } })
  ).toHaveLength(1);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[transverse.shared-stake] ignores links and spaces that are %s',
  (status) => {
    const line = 'AMAP -cooperation- Mairie';
    const also = {
      links: { [line]: { status } },
      spaces: { Comité: { status, participants: ['AMAP', 'Mairie'] } }
    };
    expect(found([line], also)).toHaveLength(1);
  }
);

const TENSION = 'AMAP -tension- Mairie';

it('[transverse.shared-stake] sees two organisations that face each other in a tension and nothing else', () => {
  expect(found([TENSION], { stakes: {} })[0]).toMatchObject({
    id: 'transverse.shared-stake:a_AMAP+a_Mairie',
    subjects: { actors: ['a_AMAP', 'a_Mairie'], links: [linkId(TENSION)], stakes: [] },
    measure: { reason: 'tension', concerned: 2, pairs: 1 }
  });
});

it('[transverse.shared-stake] is answered in a tension too, by a link or a space', () => {
  const none = { stakes: {} };
  expect(found([TENSION, 'AMAP -acquaintance- Mairie'], none)).toEqual([]);
  expect(found([TENSION], { ...none, spaces: { REX: { treats: [TENSION] } } })).toEqual([]);
  expect(
    found([TENSION], { ...none, spaces: { REX: { participants: ['AMAP', 'Mairie'] } } })
  ).toEqual([]);
});

/** What is still found once what could be tried is on the map. */
function foundOnceTried(lines: string[], also: Also): ReturnType<typeof found> {
  const ecosystem = ecosystemOf(lines, also);
  const [finding] = findingsOf(RULE, ecosystem);
  if (!finding?.trial) throw new Error('nothing to be tried');
  return findingsOf(RULE, withTrial(ecosystem, finding.trial), { withProposed: true });
}

it('[transverse.shared-stake] proposes a space for those untied, which answers it', () => {
  expect(found([])[0]?.trial).toEqual({
    links: [],
    spaces: [
      {
        kind: 'deliberation',
        participants: ['a_AMAP', 'a_Mairie'],
        treats: [stakeId('Marché')]
      }
    ]
  });
  expect(foundOnceTried([], MARKET)).toEqual([]);
  expect(foundOnceTried([TENSION], {})).toEqual([]);
  expect(foundOnceTried([], { stakes: { Eau: { concerned: crowd(8) } } })).toEqual([]);
});

it('[transverse.shared-stake] proposes a space of eight when the stake concerns more', () => {
  const stakes = { Eau: { concerned: crowd(10) } };
  expect(found([], { stakes })[0]?.trial?.spaces[0]?.participants).toHaveLength(8);
  expect(foundOnceTried([], { stakes })[0]?.measure.pairs).toBe(45 - 28);
});

it('[transverse.shared-stake] is silent on a stake that concerns one actor, or nobody', () => {
  expect(found([], { stakes: { Marché: { concerned: ['AMAP'] }, Rue: {} } })).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([]))).toEqual([]);
});
