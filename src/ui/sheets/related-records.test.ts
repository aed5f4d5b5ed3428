import { expect, it } from 'vitest';
import type { Situation } from '#domain/situation.ts';
import { asId, type SituationId, type SpaceId } from '#domain/ids.ts';
import { situationsOn } from './related-records.ts';

const situation = (id: string, on: string | null, ...evidences: string[]): Situation => ({
  id: asId<SituationId>(id),
  name: id === 'o_bare' ? '' : id,
  on,
  account: null,
  involved: [],
  evidences: evidences.map((one) => asId<SpaceId>(one)),
  saidBy: null,
  visibility: null
});

it('lists what shows a link or a space at work, the latest first, nothing of the others', () => {
  const all = [
    situation('o_bare', null, 'e_1'),
    situation('o_old', '2025-01-02', 'e_1', 'l_1'),
    situation('o_other', '2026-01-01', 'l_1'),
    situation('o_new', '2026-03-12', 'e_1')
  ];
  const found = situationsOn({ situations: new Map(all.map((one) => [one.id, one])) }, 'e_1', {
    unnamed: 'sans nom',
    day: (date) => `le ${date}`
  });

  expect(found).toEqual([
    { value: 'o_new', label: 'le 2026-03-12 – o_new' },
    { value: 'o_old', label: 'le 2025-01-02 – o_old' },
    { value: 'o_bare', label: 'sans nom' }
  ]);
});
