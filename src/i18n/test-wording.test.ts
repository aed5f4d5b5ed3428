import { expect, it } from 'vitest';
import { contextOf } from '#analysis/context.ts';
import type { Robustness } from '#analysis/finding.ts';
import { inward } from '#analysis/findings/silo-inward.ts';
import { foundBy } from '#testing/found-by.ts';
import { plantedSilos } from '#testing/planted-silos.ts';
import { TOLD_GROUPS } from '#testing/told-groups.ts';
import { typographyFaults } from '#testing/typography.ts';
import { findingText, type FindingText } from './finding-text.ts';
import type { Language } from './language.ts';

const MAP = plantedSilos({ A: 6, B: 6, C: 6 }, 4, 1);
const [FINDING] = foundBy(inward, MAP);

function textWith(robustness: Robustness | null, language: Language): FindingText {
  if (!FINDING?.test) throw new Error('no finding');
  return findingText({ ...FINDING, test: { ...FINDING.test, robustness } }, MAP, language);
}

it('says what a finding was tested against, in figures apart from its sentences', () => {
  const { details, seen } = textWith({ maps: 200, kept: 0.985 }, 'fr');
  expect(details).toHaveLength(3);
  expect(details[0]).toMatch(
    /^Observé\u00a0: \d+\u202f; attendu au hasard\u00a0: [\d,]+\u202f; écart-type\u00a0: [\d,]+\u202f; z = −[\d,]+\.$/u
  );
  expect(details[1]).toMatch(/^p = 0,\d+ sur 9\s999 tirages au hasard, toujours les mêmes/u);
  expect(details[2]).toBe('Retrouvé sur 99\u00a0% de 200 cartes où un lien sur dix est changé.');
  expect(seen).not.toMatch(/p =|z =/u);
  expect(details.flatMap(typographyFaults)).toEqual([]);
  const english = textWith({ maps: 200, kept: 0.985 }, 'en').details;
  expect(english[1]).toMatch(/^p = 0\.\d+ over 9,999 deals drawn at random/u);
  expect(english[2]).toBe('Found again on 99% of 200 maps where one link in ten is changed.');
});

it('words a finding as one to be confirmed when it holds on less than four maps with mistakes in five', () => {
  for (const language of ['fr', 'en'] as const) {
    const sure = textWith({ maps: 200, kept: 0.8 }, language);
    const unsure = textWith({ maps: 200, kept: 0.795 }, language);
    expect([sure.toConfirm, unsure.toConfirm]).toEqual([false, true]);
    expect(unsure.coverage).toContain(sure.coverage);
  }
  expect(textWith({ maps: 200, kept: 0.645 }, 'fr').coverage).toMatch(
    /^À confirmer\u00a0: ce constat ne tient que dans 65\u00a0% des cas si un lien sur dix/u
  );
  expect(textWith({ maps: 200, kept: 0 }, 'en').coverage).toMatch(
    /^To be confirmed: this finding disappears if one link in ten/u
  );
});

it('says so while its robustness is not known, and takes it for sure meanwhile', () => {
  const { details, toConfirm, coverage } = textWith(null, 'fr');
  expect(details[2]).toContain('reste à calculer');
  expect(toConfirm).toBe(false);
  expect(coverage).toMatch(/^Constat établi/u);
});

it('tells all deals from some', () => {
  const [map] = TOLD_GROUPS;
  const [finding] = map ? foundBy(inward, map) : [];
  if (!map || !finding) throw new Error('no finding');
  expect(contextOf(map).actors).toHaveLength(12);
  expect(findingText(finding, map, 'fr').details[1]).toBe(
    'p = 0,0286 sur les 70 répartitions possibles.'
  );
});
