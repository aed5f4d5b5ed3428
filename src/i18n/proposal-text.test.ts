import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import { REASONS, type Constraints } from '#analysis/proposals/proposal.ts';
import { proposing } from '#analysis/proposals/proposing.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { SCHOOL_SERVICES } from '#testing/proposal-maps.ts';
import { TIMES } from '#testing/times.ts';
import { judgingWord, typographyFaults } from '#testing/typography.ts';
import { LANGUAGES, type Language } from './language.ts';
import { proposalText, reasonText, type ProposalText } from './proposal-text.ts';

function told(
  ecosystem: Ecosystem,
  language: Language,
  constraints: Partial<Constraints> = {}
): ProposalText[] {
  const findings: readonly Finding[] = analyse(ecosystem).findings;
  const { proposals } = finished(proposing(ecosystem, findings, constraints));
  return proposals.map((one) => proposalText(one, { ecosystem, findings, language }));
}

const sentencesOf = (text: ProposalText): string[] =>
  [
    text.title,
    ...text.additions,
    text.answers,
    text.attendance,
    text.bound,
    text.raises,
    text.why,
    text.question
  ].filter(Boolean);

function faultsOf(sentence: string, language: Language): string[] {
  const hole = /undefined|null|NaN|\[object|[{}$]|\s$|^\s|\.\.|…/u.test(sentence);
  const judging = judgingWord(sentence);
  return [
    ...(hole ? [`a hole: ${sentence}`] : []),
    ...(judging === null ? [] : [`“${judging}” in: ${sentence}`]),
    ...(language === 'fr' ? typographyFaults(sentence) : [])
  ];
}

it('tells a proposal as the field does', () => {
  const [text] = told(SCHOOL_SERVICES, 'fr');

  expect(text?.title).toBe('1 espace tiers à essayer sur la carte');
  expect(text?.additions).toEqual([
    'Ouvrir un espace de retour d’expérience entre Agents, Animateurs, Chefs d’équipe, Direction, Enseignants et Parents, que pourrait animer par exemple ATEMIS\u00a0: les deux bouts de 2 liens s’y retrouveraient.'
  ]);
  expect(text?.answers).toBe('Relue avec cela, la carte ne donne plus ces 8 constats\u00a0:');
  expect(text?.answered).toHaveLength(8);
  expect(text?.attendance).toBe(
    '7 acteurs seraient dans plus d’espaces qu’aujourd’hui\u202f; le plus demandé, Direction, irait de 1 à 2.'
  );
  expect(text?.raises).toBe('');
  expect(text?.sources).toHaveLength(1);
});

it('tells it in English, with a facilitator to be found when nobody stands outside', () => {
  const map = ecosystemOf(['A -order-> B']);
  const texts = told(map, 'en').flatMap(({ additions }) => additions);

  expect(texts).toEqual([
    'Open a joint visit between A and B, with a facilitator to be found: both ends of a link would meet there.',
    'Cooperate, beside what ties them already: A and B.'
  ]);
});

it('says how far it may be from the smallest set, with where that comes from', () => {
  // Ten who all work together, at tables of four.
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
  const lines = names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => `${one} -cooperation- ${other}`)
  );
  const limits = { largestGroup: 4, mostSpaces: 20, mostAdditions: 40 };
  const [text] = told(ecosystemOf(lines), 'fr', limits);

  expect(text?.bound).toMatch(/^Un ensemble plus petit existe peut-être.*au plus \d(,\d)? fois/u);
  expect(text?.sources[1]).toContain('Chvátal (1979)');
});

it.each(LANGUAGES)('has no hole, no judgement and no slip in %s, on any map', (language) => {
  let sentences = 0;
  fc.assert(
    fc.property(anyEcosystem, (map) => {
      for (const text of told(map, language)) {
        sentences += sentencesOf(text).length;
        expect(sentencesOf(text).flatMap((one) => faultsOf(one, language))).toEqual([]);
      }
    }),
    { numRuns: 100 * TIMES }
  );
  console.error(`proposals in ${language}: ${String(sentences)} sentences`);
  // Seen: 1,700 to 2,000 in 100 maps.
  expect(sentences).toBeGreaterThan(900 * TIMES);
});

it.each(LANGUAGES)('says in %s why nothing is proposed, whatever the reason', (language) => {
  const reasons = REASONS.map((reason) => reasonText(reason, language));

  expect(new Set(reasons).size).toBe(REASONS.length);
  expect(reasons.flatMap((one) => faultsOf(one, language))).toEqual([]);
});
