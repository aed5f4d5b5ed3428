import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILES } from '#exchange/examples.ts';
import { readFile } from '#exchange/read-file.ts';
import { writtenBy } from '#testing/histories.ts';
import { sameActor, twoActors } from './alias.ts';
import { changeOf, type Values } from './change.ts';
import { EMPTY_STATE } from './map-state.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { readBack } from './read-back.ts';
import type { Change } from './write.ts';

const ME = 'aaaaaaaaaaaaaaaa';
const actor = (id: string, name: string, more: Values<'actor'> = {}): Change =>
  changeOf('actor', id, { name, ...more });
const custom = (number: string): Values<'actor'> => ({ custom: new Map([['SIREN', number]]) });
const mapOf = (...changes: Change[]) => writtenBy(ME, EMPTY_STATE, ...changes);
const proposed = (state: ReturnType<typeof mapOf>): string[] =>
  possibleDuplicates(readBack(state)).map(({ actors, by }) => `${by} ${actors.join(' ')}`);

describe('possible duplicates', () => {
  it('are those of one number, then those of one name, once', () => {
    const state = mapOf(
      actor('a_1', 'Mairie de Loos', custom('215 903 600')),
      actor('a_2', 'Commune de LOOS'),
      actor('a_3', 'Ville', custom('215903600')),
      actor('a_4', 'AMAP', custom('552100554')),
      actor('a_5', 'Amap (association)', custom('552 100 554'))
    );

    expect(proposed(state)).toEqual(['number a_1 a_3', 'number a_4 a_5', 'name a_1 a_2']);
  });

  it('are not a person and an organisation, nor one service in two town halls', () => {
    expect(
      proposed(
        mapOf(
          actor('a_1', 'Martin', { kind: 'person' }),
          actor('a_2', 'Martin', { kind: 'organisation' }),
          actor('a_3', 'Loos'),
          actor('a_4', 'Service culture', { kind: 'department', inside: 'a_3' as never }),
          actor('a_5', 'Service culture', { kind: 'department' }),
          actor('a_6', 'Le service culture', { kind: 'team', inside: 'a_3' as never })
        )
      )
    ).toEqual(['name a_4 a_6']);
  });

  it('are not asked again once said to be one, or two', () => {
    const three = mapOf(actor('a_1', 'AMAP'), actor('a_2', 'L’AMAP'), actor('a_3', 'amap'));
    const two = writtenBy(ME, three, ...twoActors('a_1', 'a_2'));
    const one = writtenBy(ME, three, ...sameActor('a_2', 'a_1'));

    expect(proposed(three)).toEqual(['name a_1 a_2', 'name a_1 a_3']);
    expect(proposed(two)).toEqual(['name a_1 a_3']);
    expect(proposed(one)).toEqual(['name a_1 a_3']);
    expect(proposed(writtenBy(ME, one, ...twoActors('a_2', 'a_3')))).toEqual([]);
  });

  it('are asked again when it is taken back, of actors that read the same', () => {
    const three = mapOf(actor('a_1', 'AMAP'), actor('a_2', 'L’AMAP'));
    const before = readBack(three);
    const told = readBack(writtenBy(ME, three, ...twoActors('a_1', 'a_2')), before);

    expect(told.ecosystem.actors).toBe(before.ecosystem.actors);
    expect([before, told, before].map((reading) => possibleDuplicates(reading).length)).toEqual([
      1, 0, 1
    ]);
    expect(possibleDuplicates(before)).toBe(possibleDuplicates(readBack(three, before)));
  });

  it.each(Object.values(EXAMPLE_FILES))('are none in the example %s', async (file) => {
    const text = readFileSync(new URL(`../../static/examples/${file}`, import.meta.url), 'utf8');
    const reading = await readFile(text);

    expect(reading.ok && proposed(reading.value.state)).toEqual([]);
  });
});
