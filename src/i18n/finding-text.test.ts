import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { MISSING } from '#analysis/third-space-facts.ts';
import type { Finding } from '#analysis/finding.ts';
import { RULES } from '#analysis/rules.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf, type Also } from '#testing/ecosystem-of.ts';
import { TOLD_MAPS } from '#testing/told-maps.ts';
import { judgingWord, typographyFaults } from '#testing/typography.ts';
import { findingText, type FindingText } from './finding-text.ts';
import { LANGUAGES } from './language.ts';

const partsOf = (text: FindingText): string[] => [
  text.title,
  text.seen,
  text.why,
  text.question,
  text.try,
  text.coverage,
  ...text.details,
  ...text.sources
];

/** The rule of a finding, and the variant of its wording. */
function variantOf({ rule, measure }: Finding): string {
  const facts: Readonly<Record<string, unknown>> = { ...measure };
  const told = ['reason', 'scope', 'about', 'missing', 'variant', 'level'].flatMap((key) =>
    typeof facts[key] === 'string' ? [facts[key]] : []
  );
  return [rule, ...told].join(' ');
}

/** What no text is ever to hold, in any language. */
function faultsOf(text: FindingText): string[] {
  return partsOf(text).flatMap((part) => {
    const judging = judgingWord(part);
    return [
      ...(/undefined|null|NaN|\[object|[{}$]|\s$|^\s|^$/u.test(part) ? [`a hole: ${part}`] : []),
      ...(judging === null ? [] : [`“${judging}” judges: ${part}`])
    ];
  });
}

function englishFaults(text: FindingText): string[] {
  return partsOf(text).filter((part) =>
    /\s[:;?!]|«|\s\s|"|'/u.test(part.replace(/\u202f\?/gu, ''))
  );
}

const WORDED_OTHERWISE = [
  'silo.separate-parts',
  'silo.single-passage tie',
  'silo.single-passage actor',
  'silo.single-carrier one',
  'silo.single-carrier nobody',
  'silo.observed-groupings',
  'domination.order-only organisation',
  'domination.order-only actor',
  'domination.uneven-knowledge',
  'transverse.shared-stake stake',
  'transverse.shared-stake tension',
  'transverse.beneficiaries map',
  'transverse.beneficiaries sphere',
  'transverse.thin',
  'transverse.introduction',
  'transverse.unlinked',
  'transverse.only-formal',
  'transverse.only-personal',
  'third-space.link-uncovered',
  ...['tension', 'rivalry', 'contested-stake'].map(
    (about) => `third-space.tension-uncovered ${about} no-space`
  ),
  ...MISSING.map((missing) => `third-space.tension-uncovered tension ${missing}`),
  ...['inside', 'not-entered', 'nobody', 'paid'].map(
    (variant) => `third-space.facilitator-inside ${variant}`
  ),
  'third-space.single-carrier',
  'third-space.empty-shell',
  'third-space.no-reflexive-time',
  'third-space.who-is-missing',
  'third-space.heavy-attendance',
  'portrait.overview',
  'portrait.centre',
  'portrait.depth'
];

/** Tells a finding in both languages, and looks at every text. */
function expectWellTold(finding: Finding, ecosystem: Ecosystem): void {
  const persons = [...ecosystem.actors.values()].filter(({ kind }) => kind === 'person');
  const [french, english] = LANGUAGES.map((language) =>
    findingText(finding, ecosystem, language)
  ) as [FindingText, FindingText];
  const said = [...partsOf(french), ...partsOf(english)].join(' ');
  const hidden = [...persons.map(({ name }) => name), 'Atelier', 'Enquête'];

  expect(faultsOf(french)).toEqual([]);
  expect(faultsOf(english)).toEqual([]);
  expect(partsOf(french).flatMap(typographyFaults)).toEqual([]);
  expect(englishFaults(english)).toEqual([]);
  expect(hidden.filter((name) => said.includes(name))).toEqual([]);
}

interface Told {
  readonly ecosystem: Ecosystem;
  readonly finding: Finding;
}
let findingsTold: readonly Told[] | null = null;

/** What is found on the maps made to be told; worked out once. */
function toldFindings(): readonly Told[] {
  findingsTold ??= TOLD_MAPS.flatMap((ecosystem) =>
    analyse(ecosystem).findings.map((finding) => ({ ecosystem, finding }))
  );
  return findingsTold;
}

it('tells every variant of every rule in both languages', () => {
  const told = new Set<string>();
  for (const { ecosystem, finding } of toldFindings()) {
    told.add(variantOf(finding));
    expectWellTold(finding, ecosystem);
  }
  expect(WORDED_OTHERWISE.filter((variant) => !told.has(variant))).toEqual([]);
}, 60_000);

it('tells any finding: no hole, no verdict, no name of a person', () => {
  const told = new Map<string, number>();
  let persons = 0;

  fc.assert(
    fc.property(anyEcosystem, (ecosystem) => {
      const hasPersons = [...ecosystem.actors.values()].some(({ kind }) => kind === 'person');
      for (const finding of analyse(ecosystem).findings) {
        told.set(variantOf(finding), (told.get(variantOf(finding)) ?? 0) + 1);
        if (hasPersons) persons += 1;
        expectWellTold(finding, ecosystem);
      }
    }),
    { numRuns: 400 }
  );

  console.error(`${String(told.size)} variants, ${String(persons)} findings on maps with persons`);
  expect(told.size).toBeGreaterThan(20);
  expect(persons).toBeGreaterThan(300);
}, 60_000);

it('has a title, a question and sources of its own for every rule, in both languages', () => {
  const told = toldFindings();
  for (const language of LANGUAGES) {
    const questions = RULES.map(({ id }) => {
      const one = told.find(({ finding }) => finding.rule === id);
      return one && findingText(one.finding, one.ecosystem, language);
    });
    expect(
      RULES.filter((_, index) => !questions[index]?.sources.length).map(({ id }) => id)
    ).toEqual([]);
    expect(new Set(questions.map((text) => text?.question)).size).toBe(RULES.length);
    expect(questions.every((text) => text?.question.endsWith('?'))).toBe(true);
  }
}, 60_000);

const textOf = (ecosystem: Ecosystem, rule: string, language: 'fr' | 'en' = 'fr'): FindingText => {
  const finding = analyse(ecosystem).findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`no ${rule}`);
  return findingText(finding, ecosystem, language);
};

describe('in words', () => {
  it('tells an order, in French and in English', () => {
    const ecosystem = ecosystemOf(['Mairie -order-> Traiteur', 'Mairie -coordination- Traiteur']);

    expect(textOf(ecosystem, 'domination.order-only')).toMatchObject({
      title: 'Mairie et Traiteur\u00a0: commande, sans coopération ni espace commun',
      seen: 'De Mairie vers Traiteur, la carte montre\u00a0: commande. Aucune coopération n’est tracée entre les deux, dans un sens ou dans l’autre, et aucun espace tiers ne les réunit. Ce que font leurs services et les personnes qui y travaillent a été pris en compte. Ce que la carte montre aussi entre les deux\u00a0: coordination.',
      coverage:
        'Constat établi sur 2 acteurs et 2 liens tracés. Ce qui n’est pas tracé reste inconnu. 2 liens sans source indiquée.',
      sources: ['ATEMIS – IE-EFC, 2024, Fiche 10 – La coopération, un levier de performance']
    });
    expect(textOf(ecosystem, 'domination.order-only', 'en')).toMatchObject({
      title: 'Mairie and Traiteur: order, with no cooperation or common space',
      coverage:
        'Based on 2 actors and 2 links drawn. What is not drawn stays unknown. 2 links with no source given.',
      sources: [
        'ATEMIS – IE-EFC, 2024, Fiche 10 – La coopération, un levier de performance (in French)'
      ]
    });
  });

  it('agrees with one and with several, in both languages', () => {
    const one = ecosystemOf(['A -order-> B'], { actors: { C: {} } });
    const two = ecosystemOf(['A -order-> B'], { actors: { C: {}, D: {} } });

    expect(textOf(one, 'transverse.unlinked').title).toBe('1 acteur n’a encore aucun lien');
    expect(textOf(two, 'transverse.unlinked').title).toBe('2 acteurs n’ont encore aucun lien');
    expect(textOf(one, 'transverse.unlinked', 'en').title).toBe('1 actor has no link yet');
    expect(textOf(two, 'transverse.unlinked', 'en').title).toBe('2 actors have no link yet');
  });

  it('keeps the names of persons to itself, unless asked', () => {
    const actors: Also['actors'] = {
      Jeanne: { kind: 'person', inside: 'Mairie' },
      Ali: { kind: 'person', inside: 'Mairie' },
      Sacha: { kind: 'person' }
    };
    const ecosystem = ecosystemOf(['Jeanne -order-> Sacha', 'X -order-> Y'], {
      actors,
      links: { 'Jeanne -order-> Sacha': { saidBy: 'Paul Martin' } }
    });
    const [finding] = analyse(ecosystem).findings.filter(
      ({ rule, id }) => rule === 'domination.order-only' && id.includes('Sacha')
    );
    if (!finding) throw new Error('no finding');

    expect(findingText(finding, ecosystem, 'fr').title).toBe(
      'Un acteur (Mairie) et un acteur\u00a0: commande, sans coopération ni espace commun'
    );
    expect(findingText(finding, ecosystem, 'en').title).toMatch(
      /^An actor \(Mairie\) and an actor: /u
    );
    expect(findingText(finding, ecosystem, 'fr').coverage).toContain('par 1 source.');

    const named = findingText(finding, ecosystem, 'fr', { namePersons: true });
    expect(named.title).toMatch(/^Jeanne et Sacha/u);
    expect(named.coverage).toContain('Liens documentés par Paul Martin.');
  });

  it('groups persons of one organisation, and names a few before it counts', () => {
    const people = ['Ali', 'Jeanne', 'Nour'];
    const concerned = [...people, 'A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const ecosystem = ecosystemOf([], {
      actors: Object.fromEntries(
        people.map((name) => [name, { kind: 'person', inside: 'Mairie' }])
      ),
      stakes: { Marché: { concerned, contested: true } }
    });
    expect(textOf(ecosystem, 'third-space.tension-uncovered').seen).toContain(
      'il concerne A, B, C, D, E, F et 2 autres.'
    );

    const few = ecosystemOf([], {
      actors: Object.fromEntries(
        people.map((name) => [name, { kind: 'person', inside: 'Mairie' }])
      ),
      stakes: { Marché: { concerned: [...people, 'A'], contested: true } }
    });
    expect(textOf(few, 'third-space.tension-uncovered').seen).toContain(
      'il concerne A et 3 acteurs (Mairie).'
    );
  });

  it('names spheres of the users as they wrote them, and says which definitions it went by', () => {
    const lines = ['A -order-> B', 'A -service-> Usagers'];
    const beneficiaries = { Usagers: { kind: 'beneficiaries' } } as const;
    const sphere = (name: string): string =>
      textOf(
        ecosystemOf(lines, { actors: { ...beneficiaries, B: { spheres: [name] } } }),
        'transverse.beneficiaries'
      ).title;

    expect(sphere('mobility')).toBe(
      'Sphère «\u00a0Se déplacer\u00a0»\u00a0: aucun lien avec les bénéficiaires'
    );
    expect(sphere('toString')).toContain('toString');
    expect(textOf(ecosystemOf(lines), 'third-space.link-uncovered').seen).toContain(
      'Formes lues selon le référentiel\u00a0: ATEMIS.'
    );
    const fabrique = ecosystemOf(lines, { map: { referential: 'fabrique' } });
    expect(textOf(fabrique, 'third-space.link-uncovered').sources).toContain(
      'Zoein, Coopération, panorama de travaux'
    );
  });

  it('speaks of records without a name', () => {
    const ecosystem = ecosystemOf(['A -order-> B']);
    const unnamed: Ecosystem = {
      ...ecosystem,
      actors: new Map([...ecosystem.actors].map(([id, actor]) => [id, { ...actor, name: ' ' }]))
    };
    expect(textOf(unnamed, 'domination.order-only').title).toMatch(/^Sans nom et sans nom/u);
  });
});
