import { describe, expect, it } from 'vitest';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { teller } from './teller.ts';

const ecosystem = ecosystemOf([], { actors: { Mairie: {} } });
const french = teller(ecosystem, 'fr', false);
const english = teller(ecosystem, 'en', false);

describe('days', () => {
  it('writes them in full, the first of a month as each language does', () => {
    expect([french.day('2026-11-22'), english.day('2026-11-22')]).toEqual([
      '22 novembre 2026',
      '22 November 2026'
    ]);
    expect([french.day('2024-12-01'), english.day('2024-12-01')]).toEqual([
      '1er décembre 2024',
      '1 December 2024'
    ]);
    expect(french.day('2024-12-11')).toBe('11 décembre 2024');
  });
});

describe('groups', () => {
  it('calls each by what its criterion goes by', () => {
    expect(french.group('organisation', 'a_Mairie')).toBe('Mairie');
    expect(french.group('department', 'a_Mairie')).toBe('Mairie');
    expect(french.group('kind', 'state')).toBe('service ou agence de l’État');
    expect(french.group('kind', 'beneficiaries')).toBe('bénéficiaires');
    expect(french.group('sphere', 'food')).toBe('«\u00a0Se nourrir\u00a0»');
    expect(english.group('sphere', 'Rivières')).toBe('“Rivières”');
    expect(french.group('territory', 'Loos')).toBe('«\u00a0Loos\u00a0»');
  });
});
