import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { compare, comparing, readAlike } from '#analysis/comparison/compare.ts';
import { findingsBetween, type ComparedFindings } from '#analysis/comparison/findings-between.ts';
import type { TwoStates } from '#analysis/comparison/stayers.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyTwoStates } from '#testing/any-states.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { lde } from '#testing/lde.ts';
import { causalWord, judgingWord, typographyFaults } from '#testing/typography.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import { comparisonText, type ComparisonText } from './comparison-text.ts';
import { SECTIONS, type Section } from './comparison-wording.ts';
import { LANGUAGES, type Language } from './language.ts';

const NO_FINDING: ComparedFindings = { resolved: [], appeared: [], remaining: [] };

const partsOf = ({ lead, sections }: ComparisonText): string[] => [
  ...lead,
  ...sections.flatMap(({ heading, sentences, question }) => [
    heading,
    ...sentences,
    ...(question === null ? [] : [question])
  ])
];

function faultsOf(text: ComparisonText): string[] {
  return partsOf(text).flatMap((part) => [
    ...(/undefined|null|NaN|\[object|[{}$]|\s$|^\s|^$|\.\.|…/u.test(part)
      ? [`a hole: ${part}`]
      : []),
    ...[causalWord(part), judgingWord(part)].flatMap((word) =>
      word === null ? [] : [`“${word}” in: ${part}`]
    )
  ]);
}

const badlySet: Readonly<Record<Language, (part: string) => string[]>> = {
  fr: typographyFaults,
  en: (part) => (/\s[:;?!]|«|\s\s|"|'/u.test(part) ? [part] : [])
};

const inSection = ({ sections }: ComparisonText, section: Section): readonly string[] =>
  sections.find((one) => one.section === section)?.sentences ?? [];

function told(states: TwoStates, language: Language, namePersons = false): ComparisonText {
  const comparison = compare(states);
  return comparisonText({ states, comparison, findings: NO_FINDING }, { language, namePersons });
}

/** What people type is theirs: here it is plain, so that what is ours shows. */
function plainlyNamed(ecosystem: Ecosystem): Ecosystem {
  const named = <Id extends string, T extends { readonly name: string; readonly id: string }>(
    records: ReadonlyMap<Id, T>
  ): ReadonlyMap<Id, T> =>
    new Map(
      [...records].map(([id, one]) => [
        id,
        { ...one, name: `${one.name.length % 3 ? 'Nom' : 'Autre'} ${one.id}` }
      ])
    );
  const { actors, stakes, spaces, situations } = ecosystem;
  return {
    ...ecosystem,
    actors: new Map(
      [...named(actors)].map(([id, one]) => [
        id,
        one.kind === 'person' ? { ...one, name: `Jeanne ${one.name}` } : one
      ])
    ),
    stakes: named(stakes),
    spaces: named(spaces),
    situations: named(situations)
  };
}

it('tells any comparison in both languages: no hole, no cause, no verdict, no name of a person', () => {
  const met = new Map<string, number>();
  let persons = 0;
  fc.assert(
    fc.property(anyTwoStates, ([one, other]) => {
      const states = [plainlyNamed(one), plainlyNamed(other)] as const;
      const comparison = finished(comparing(states));
      const compared: Compared = { states, comparison, findings: NO_FINDING };
      for (const language of LANGUAGES) {
        const text = comparisonText(compared, { language, most: 1_000 });
        expect(faultsOf(text)).toEqual([]);
        expect(partsOf(text).flatMap(badlySet[language])).toEqual([]);
        expect(partsOf(text).filter((part) => part.includes('Jeanne'))).toEqual([]);
        const facts = text.sections.filter(({ section }) => section !== 'measures');
        expect(facts.flatMap(({ sentences }) => sentences)).toHaveLength(comparison.facts.length);
        for (const { section } of text.sections) met.set(section, (met.get(section) ?? 0) + 1);
      }
      persons += Number([...one.actors.values()].some(({ kind }) => kind === 'person'));
    }),
    { numRuns: 150 }
  );
  console.error('sections met', Object.fromEntries(met), 'states with persons', persons);
  expect(met.size).toBe(SECTIONS.length - 3);
  expect(Math.min(...met.values())).toBeGreaterThan(30);
  expect(persons).toBeGreaterThan(10);
});

it('says that the findings are not told as long as they are not known, in both languages', () => {
  const empty = ecosystemOf([]);
  const states = [empty, empty] as const;
  const comparison = compare(states);
  for (const language of LANGUAGES) {
    const known = comparisonText({ states, comparison, findings: NO_FINDING }, { language });
    const unknown = comparisonText({ states, comparison, findings: null }, { language });
    expect(unknown.lead.slice(0, -1)).toEqual(known.lead);
    expect(unknown.lead.at(-1)).toContain({ fr: 'constats', en: 'findings' }[language]);
    expect([...faultsOf(unknown), ...partsOf(unknown).flatMap(badlySet[language])]).toEqual([]);
  }
});

describe('LDE and its carrier', () => {
  async function text(language: Language): Promise<ComparisonText> {
    const { before, after } = await lde();
    const states = [before, after] as const;
    const [then, now] = readAlike(states);
    const findings = findingsBetween(analyse(then), analyse(now), states);
    return comparisonText(
      { states, comparison: finished(comparing(states)), findings },
      { language }
    );
  }

  it('is told in words: the order is still there, cooperation and two visits appeared', async () => {
    const french = await text('fr');
    const english = await text('en');

    expect(inSection(french, 'links')[0]).toBe(
      'Entre LDE et Transporteur, la coopération apparaît\u202f; la coordination et la commande demeurent.'
    );
    expect(inSection(english, 'links')[0]).toBe(
      'Between LDE and Transporteur, the cooperation appears; the coordination and the order remain.'
    );
    expect(inSection(french, 'spaces').slice(1)).toEqual([
      'L’espace «\u00a0Visite du site de LDE\u00a0» (visite croisée) s’ouvre.',
      'L’espace «\u00a0Visite du site du transporteur\u00a0» (visite croisée) s’ouvre.'
    ]);
    expect(inSection(french, 'resolved')).toEqual([
      'LDE et Transporteur\u00a0: commande, sans coopération ni espace commun.'
    ]);
    expect(inSection(english, 'measures')).toContain(
      'Pairs of actors that cooperate: 0%, then 33.3%. This gap is within the margin (± 59.4 points).'
    );
  });

  it('holds on a page, and gives no cause', async () => {
    for (const language of LANGUAGES) {
      const parts = partsOf(await text(language));

      expect(parts.join('\n').length).toBeLessThan(3_600);
      expect(parts.filter((part) => causalWord(part) !== null)).toEqual([]);
    }
  });
});

describe('in words', () => {
  const order = 'Mairie -order-> Traiteur';

  it('tells who left with how many links, and keeps the name of a person to itself', () => {
    const lines = [order, 'Mairie -coordination- Jeanne', 'Traiteur -cooperation- Jeanne'];
    const before = ecosystemOf(lines, {
      actors: { Jeanne: { kind: 'person' } },
      links: { [order]: { carriers: [actorId('Jeanne')] } }
    });
    const after = ecosystemOf([order]);

    expect(inSection(told([before, after], 'fr'), 'actors')).toEqual([
      'Un acteur n’est plus sur la carte\u202f; 2 liens passaient par cet acteur. Cet acteur portait 1 lien entre d’autres.'
    ]);
    expect(inSection(told([after, before], 'en'), 'actors')).toEqual([
      'An actor comes onto the map, with 2 links. This actor carries 1 link between others.'
    ]);
    expect(inSection(told([before, after], 'fr', true), 'actors')[0]).toMatch(
      /^Jeanne n’est plus/u
    );
  });

  it('tells that a tension is worked on, and a space that met or became an empty shell', () => {
    const tension = 'A -tension- B';
    const space = { kind: 'deliberation', participants: ['A', 'B'], backed: true } as const;
    const before = ecosystemOf([tension], { spaces: { Lieu: space } });
    const after = ecosystemOf([tension], {
      spaces: { Lieu: { ...space, treats: [tension], lastMet: '2026-11-01', backed: false } }
    });
    const text = told([before, after], 'fr');

    expect(inSection(text, 'stakes')).toEqual([
      'La tension entre A et B\u00a0: on y travaille maintenant dans «\u00a0Lieu\u00a0».'
    ]);
    expect(inSection(text, 'spaces')).toEqual([
      'L’espace «\u00a0Lieu\u00a0» s’est réuni, la dernière fois le 1er novembre 2026 et devient une coquille vide.'
    ]);
  });

  it('tells the decisions taken on a finding after its title', () => {
    const before = ecosystemOf([order]);
    const after = ecosystemOf([order, 'Mairie -cooperation- Traiteur']);
    const finding = 'domination.order-only:a_Mairie+a_Traiteur';
    const decision = {
      id: 'd_1',
      finding,
      outcome: 'decided',
      reason: 'Visiter',
      on: '2026-01-05'
    };
    const decided: Ecosystem = { ...after, decisions: new Map([['d_1', decision]]) as never };
    const states = [before, decided] as const;
    const findings = findingsBetween(analyse(before), analyse(decided), states);
    const text = comparisonText(
      { states, comparison: compare(states), findings },
      { language: 'fr' }
    );

    expect(inSection(text, 'resolved')).toEqual([
      'Mairie et Traiteur\u00a0: commande, sans coopération ni espace commun. Décidé le 5 janvier 2026\u00a0: Visiter.'
    ]);
  });

  it('says a few things and counts the others', () => {
    const names = 'A B C D E F G H I J'.split(' ');
    const before = ecosystemOf([]);
    const after = ecosystemOf([], { actors: Object.fromEntries(names.map((name) => [name, {}])) });
    const sentences = inSection(told([before, after], 'fr'), 'actors');

    expect(sentences).toHaveLength(7);
    expect(sentences.at(-1)).toBe('Et 4 autres.');
  });

  it('says so when nothing differs', () => {
    const same = ecosystemOf([order]);

    expect(told([same, same], 'fr')).toEqual({
      lead: ['Les deux états disent la même chose.'],
      sections: []
    });
  });
});
