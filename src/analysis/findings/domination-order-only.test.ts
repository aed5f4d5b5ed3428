import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { actorId, ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { findingsOf } from '#testing/findings-of.ts';

const RULE = 'domination.order-only';
const ORDER = 'Mairie -order-> Traiteur';

it('[domination.order-only] sees an order that nothing answers', () => {
  const [finding, ...others] = findingsOf(RULE, ecosystemOf([ORDER]));

  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'domination.order-only:a_Mairie+a_Traiteur',
    family: 'domination',
    subjects: { actors: ['a_Mairie', 'a_Traiteur'], links: [linkId(ORDER)] },
    measure: {
      giver: actorId('Mairie'),
      receiver: actorId('Traiteur'),
      mutual: false,
      kinds: ['order'],
      beside: [],
      level: 'organisation'
    },
    coverage: { actors: 2, links: 1, unknown: 0, saidBy: [], unsaid: 1 },
    referential: null
  });
});

it.each(['hierarchy', 'funding'])('[domination.order-only] sees %s as it sees an order', (kind) => {
  const [finding] = findingsOf(RULE, ecosystemOf([`Mairie -${kind}-> Traiteur`]));
  expect(finding?.measure.kinds).toEqual([kind]);
});

it.each(['cooperation', 'collaboration', 'pooling', 'partnership', 'alliance', 'mutual-aid'])(
  '[domination.order-only] is answered by %s, either way',
  (kind) => {
    expect(findingsOf(RULE, ecosystemOf([ORDER, `Mairie -${kind}- Traiteur`]))).toEqual([]);
    expect(findingsOf(RULE, ecosystemOf([ORDER, `Traiteur -${kind}- Mairie`]))).toEqual([]);
  }
);

it.each(['coordination', 'acquaintance', 'tension', 'membership', 'unspecified'])(
  '[domination.order-only] is not answered by %s, and says it is there',
  (kind) => {
    const [finding] = findingsOf(RULE, ecosystemOf([ORDER, `Mairie -${kind}- Traiteur`]));
    expect(finding?.measure.beside).toEqual([kind]);
  }
);

it('[domination.order-only] is answered by a service only when it is reciprocal', () => {
  const line = 'Traiteur -service-> Mairie';
  const bothWays = { links: { [line]: { direction: 'both-ways' as const } } };

  expect(findingsOf(RULE, ecosystemOf([ORDER, line]))).toHaveLength(1);
  expect(findingsOf(RULE, ecosystemOf([ORDER, line], bothWays))).toEqual([]);
});

it('[domination.order-only] is not answered by a cooperation with a third actor', () => {
  expect(findingsOf(RULE, ecosystemOf([ORDER, 'Mairie -cooperation- AMAP']))).toHaveLength(1);
});

it('[domination.order-only] is answered by a third space in common, which it reports as worked on', () => {
  const spaces = { Visite: { kind: 'joint-visit' as const, participants: ['Mairie', 'Traiteur'] } };
  const analysis = analyse(ecosystemOf([ORDER], { spaces }));

  expect(analysis.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(analysis.measures.commands).toEqual({ pairs: 1, workedOn: 1 });
});

it('[domination.order-only] is answered by a space that works on the order itself', () => {
  expect(findingsOf(RULE, ecosystemOf([ORDER], { spaces: { REX: { treats: [ORDER] } } }))).toEqual(
    []
  );
});

it('[domination.order-only] is not answered by a space where one side was invited but is absent', () => {
  const spaces = { Visite: { participants: ['Mairie'], invited: ['Traiteur'] } };
  expect(findingsOf(RULE, ecosystemOf([ORDER], { spaces }))).toHaveLength(1);
});

it.each(['wished', 'proposed', 'ended'] as const)(
  '[domination.order-only] ignores what is %s: orders, cooperation and spaces',
  (status) => {
    const cooperation = 'Mairie -cooperation- Traiteur';
    const answered = ecosystemOf([ORDER, cooperation], {
      links: { [cooperation]: { status } },
      spaces: { Visite: { status, participants: ['Mairie', 'Traiteur'] } }
    });

    expect(findingsOf(RULE, answered)).toHaveLength(1);
    expect(findingsOf(RULE, ecosystemOf([ORDER], { links: { [ORDER]: { status } } }))).toEqual([]);
  }
);

const DEPARTMENTS = {
  Cantines: { kind: 'department', inside: 'Mairie' },
  Voirie: { kind: 'department', inside: 'Mairie' },
  Cuisine: { kind: 'team', inside: 'Traiteur' },
  Jeanne: { kind: 'person', inside: 'Cuisine' }
} as const;

it('[domination.order-only] is answered between organisations by what their people do', () => {
  const cooperating = ecosystemOf([ORDER, 'Cantines -cooperation- Jeanne'], {
    actors: DEPARTMENTS
  });
  const meeting = ecosystemOf([ORDER], {
    actors: DEPARTMENTS,
    spaces: { Visite: { participants: ['Voirie', 'Jeanne'] } }
  });

  expect(findingsOf(RULE, cooperating)).toEqual([]);
  expect(findingsOf(RULE, meeting)).toEqual([]);
});

it('[domination.order-only] is answered between departments by what their organisations do', () => {
  const line = 'Cantines -order-> Cuisine';
  const actors = DEPARTMENTS;
  const spaces = { Visite: { participants: ['Voirie', 'Traiteur'] } };

  expect(
    findingsOf(RULE, ecosystemOf([line, 'Mairie -cooperation- Traiteur'], { actors }))
  ).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf([line], { actors, spaces }))).toEqual([]);
});

it('[domination.order-only] inside one organisation looks at the two actors and those inside them', () => {
  const line = 'Mairie -hierarchy-> Cantines';
  const actors = {
    ...DEPARTMENTS,
    Ali: { kind: 'person', inside: 'Cantines' },
    Zoé: { kind: 'person', inside: 'Cantines' },
    Nour: { kind: 'person', inside: 'Voirie' }
  } as const;
  const found = (...more: string[]): number =>
    findingsOf(RULE, ecosystemOf([line, ...more], { actors })).length;

  expect(found()).toBe(1);
  expect(found('Ali -cooperation- Nour')).toBe(0);
  // Between two of its agents the department does nothing with those above it.
  expect(found('Ali -cooperation- Zoé')).toBe(1);
  expect(findingsOf(RULE, ecosystemOf([line], { actors }))[0]?.measure.level).toBe('actor');
});

it('[domination.order-only] inside one organisation wants two participants for a meeting', () => {
  const line = 'Mairie -hierarchy-> Cantines';
  const among = (...participants: string[]): number =>
    findingsOf(
      RULE,
      ecosystemOf([line], { actors: DEPARTMENTS, spaces: { Point: { participants } } })
    ).length;

  expect(among('Cantines')).toBe(1);
  expect(among('Cantines', 'Voirie')).toBe(0);
});

it('[domination.order-only] keeps a structure and the members that sit inside it apart', () => {
  const actors = {
    PTCE: { kind: 'meta-organisation' },
    Recyclerie: { inside: 'PTCE' }
  } as const;
  const lines = ['Région -funding-> PTCE', 'Région -cooperation- Recyclerie'];

  expect(findingsOf(RULE, ecosystemOf(lines, { actors }))).toHaveLength(1);
});

it('[domination.order-only] makes one finding of several commands between two actors', () => {
  const lines = [ORDER, 'Mairie -funding-> Traiteur', 'Traiteur -order-> Mairie'];
  const found = findingsOf(RULE, ecosystemOf(lines));

  expect(found).toHaveLength(1);
  expect(found[0]?.measure).toMatchObject({ kinds: ['order', 'funding'], mutual: true });
});

it('[domination.order-only] counts what is unknown and who said what', () => {
  const unspecified = 'Mairie -unspecified- Traiteur';
  const [finding] = findingsOf(
    RULE,
    ecosystemOf([ORDER, unspecified], {
      links: { [ORDER]: { saidBy: 'Atelier du 3 mars' } },
      spaces: { Comité: {} }
    })
  );

  expect(finding?.coverage).toEqual({
    actors: 2,
    links: 2,
    unknown: 2,
    saidBy: ['Atelier du 3 mars'],
    unsaid: 1
  });
});

it('[domination.order-only] is silent on an empty map and between actors that no command ties', () => {
  expect(findingsOf(RULE, ecosystemOf([]))).toEqual([]);
  expect(findingsOf(RULE, ecosystemOf(['Mairie -coordination- Traiteur']))).toEqual([]);
});
