import { expect, it } from 'vitest';
import type { Also } from '#testing/ecosystem-of.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { asId, type DecisionId } from '#domain/ids.ts';
import { latestDate } from './latest-date.ts';

const LINE = 'Mairie -cooperation- AMAP';
const latest = (also: Also): string | null => latestDate(ecosystemOf([LINE], also));

it('is unknown on a map without any day', () => {
  expect(latest({})).toBeNull();
});

it.each([
  ['the start of a link', { links: { [LINE]: { since: '2025-03-01' } } }],
  ['the day a link was told', { links: { [LINE]: { saidOn: '2025-03-01' } } }],
  ['the end of a link', { links: { [LINE]: { status: 'ended', until: '2025-03-01' } } }],
  ['the start of a space', { spaces: { REX: { since: '2025-03-01' } } }],
  ['the end of a space', { spaces: { REX: { status: 'ended', until: '2025-03-01' } } }],
  ['a meeting', { spaces: { REX: { lastMet: '2025-03-01' } } }],
  ['a situation', { situations: { Visite: { on: '2025-03-01' } } }]
] as const)('reads %s', (_, also) => {
  expect(latest(also)).toBe('2025-03-01');
});

it('reads decisions and assessments', () => {
  const ecosystem = ecosystemOf([LINE]);
  const decided = {
    id: asId<DecisionId>('d_1'),
    finding: null,
    outcome: 'decided',
    reason: null,
    on: '2025-04-01',
    by: null
  } as const;
  const assessed = {
    id: asId('n_1'),
    on: '2025-05-01'
  } as never;
  expect(latestDate({ ...ecosystem, decisions: new Map([[asId('d_1'), decided]]) })).toBe(
    '2025-04-01'
  );
  expect(latestDate({ ...ecosystem, assessments: new Map([[asId('n_1'), assessed]]) })).toBe(
    '2025-05-01'
  );
});

it('keeps the latest, and leaves out what is planned', () => {
  const told = { saidOn: '2025-03-01' };
  const plans: Also[] = [
    { links: { [LINE]: { ...told, until: '2030-12-31' } } },
    { links: { [LINE]: { ...told, status: 'proposed', since: '2030-12-31' } } },
    {
      links: { [LINE]: told },
      spaces: { REX: { status: 'wished', since: '2030-12-31', lastMet: '2024-01-01' } }
    }
  ];
  expect(plans.map(latest)).toEqual(['2025-03-01', '2025-03-01', '2025-03-01']);
});
