import { finished } from '#analysis/work.ts';
import type { ActorId } from '#domain/ids.ts';
import { bin, changeOf } from '#lineage/change.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { writtenBy } from '#testing/histories.ts';
import { describe, expect, it } from 'vitest';
import { previewingMerge, type MergePreview } from './merge-preview.ts';

const mergePreview = (...given: Parameters<typeof previewingMerge>): MergePreview =>
  finished(previewingMerge(...given));

const id = (text: string): ActorId => text as ActorId;
const BASE = writtenBy(
  'founder000000000',
  EMPTY_STATE,
  changeOf('actor', 'a_1', { name: 'Mairie' }),
  changeOf('actor', 'a_2', { name: 'AMAP' }),
  changeOf('link', 'l_1', { from: id('a_1'), to: id('a_2'), kind: 'order' })
);
const MINE = writtenBy(
  'mine000000000000',
  BASE,
  changeOf('link', 'l_1', { kind: 'funding' }),
  changeOf('actor', 'a_1', { note: 'vue en mars' })
);
const BENOIT = writtenBy(
  'benoit0000000000',
  BASE,
  changeOf('link', 'l_1', { kind: 'cooperation' }),
  changeOf('actor', 'a_3', { name: 'École', tags: ['bio'] })
);
const CHLOE = writtenBy(
  'chloe00000000000',
  BASE,
  changeOf('actor', 'a_1', { name: 'Ville', tags: ['élus'] }),
  ...bin(BASE, ['a_2'])
);

describe('mergePreview', () => {
  const preview = mergePreview(readBack(MINE), 'mine000000000000', [BENOIT, CHLOE]);

  it('says what becomes of each record, and whose copies say it', () => {
    expect(preview.lines).toEqual([
      { fate: 'added', record: { id: 'a_3', type: 'actor', came: null, values: [] }, by: [0] },
      {
        fate: 'changed',
        record: {
          id: 'a_1',
          type: 'actor',
          came: null,
          values: [
            { property: 'name', member: null, before: 'Mairie', after: 'Ville' },
            { property: 'tags', member: 'élus', before: false, after: true }
          ]
        },
        by: [1]
      },
      { fate: 'binned', record: { id: 'a_2', type: 'actor', came: null, values: [] }, by: [1] }
    ]);
  });

  it('lists what will be debated apart, whichever value shows', () => {
    const yours = mergePreview(readBack(BENOIT), 'mine000000000000', [MINE]);
    expect(yours.lines.map(({ record }) => record.id)).toEqual(['a_1']);
    expect(yours.debates.map((one) => one.id)).toEqual(preview.debates.map((one) => one.id));

    expect(preview.debates).toMatchObject([
      { about: 'value', records: ['l_1'], type: 'link', property: 'kind', member: null }
    ]);
    expect(preview.debates[0]?.held.map(({ value }) => value).sort()).toEqual([
      'cooperation',
      'funding'
    ]);
  });

  it('brings nothing from a copy that is behind', () => {
    const { lines, debates, arranges } = mergePreview(readBack(MINE), 'mine000000000000', [BASE]);
    expect([lines, debates, arranges]).toEqual([[], [], false]);
  });

  it('foresees actors drawn twice, but for those that were already', () => {
    const twice = writtenBy('mine000000000000', BASE, changeOf('actor', 'a_4', { name: 'amap' }));
    const theirs = writtenBy(
      'benoit0000000000',
      BASE,
      changeOf('actor', 'a_5', { name: 'La Mairie' })
    );
    const foreseen = mergePreview(readBack(twice), 'mine000000000000', [theirs]);

    expect(foreseen.twins.map(({ actors }) => actors)).toEqual([['a_1', 'a_5']]);
  });
});
