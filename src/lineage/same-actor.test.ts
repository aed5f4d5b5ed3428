import { describe, expect, it } from 'vitest';
import type { ActorId, SpaceId, StakeId } from '#domain/ids.ts';
import { writtenBy } from '#testing/histories.ts';
import { sameActor, twoActors } from './alias.ts';
import { bin, changeOf } from './change.ts';
import { knownIn } from './known-in.ts';
import { EMPTY_STATE, type MapState } from './map-state.ts';
import { readBack } from './read-back.ts';
import { everyRecordOf, otherRecordsOf } from './same-actor.ts';
import { underEveryName } from './under-every-name.ts';

const ME = 'aaaaaaaaaaaaaaaa';
const ids = (...all: string[]): ActorId[] => all as ActorId[];
const named = (...all: string[]): MapState =>
  writtenBy(ME, EMPTY_STATE, ...all.map((id) => changeOf('actor', id, { name: `Acteur ${id}` })));
const THREE = named('a_1', 'a_2', 'a_3');

describe('the records of an actor', () => {
  const told = writtenBy(ME, THREE, ...sameActor('a_2', 'a_1'), ...sameActor('a_3', 'a_2'));

  it('are told whole, whichever is asked', () => {
    expect(otherRecordsOf(readBack(told), 'a_1' as ActorId).map(({ name }) => name)).toEqual([
      'Acteur a_2',
      'Acteur a_3'
    ]);
    for (const id of ['a_1', 'a_2', 'a_3'])
      expect([...everyRecordOf(told, id)].sort()).toEqual(['a_1', 'a_2', 'a_3']);
  });

  it('are found in the bin too, and not those told apart', () => {
    const binned = writtenBy(ME, told, ...bin(told, ['a_2']), ...twoActors('a_2', 'a_3'));

    expect([...everyRecordOf(binned, 'a_1')].sort()).toEqual(['a_1', 'a_2']);
  });

  it('leave what the actor is taken out of together', () => {
    const taking = writtenBy(
      ME,
      told,
      changeOf('space', 'e_1', { participants: ids('a_1', 'a_2', 'a_3') }),
      changeOf('stake', 's_1', { positions: new Map([[ids('a_2')[0] as ActorId, 'pour']]) })
    );
    const reading = readBack(taking);
    const changes = [
      changeOf('space', 'e_1', { participants: [] }, { participants: ids('a_1') }),
      changeOf(
        'stake',
        's_1',
        { positions: new Map() },
        { positions: new Map([[ids('a_1')[0] as ActorId, 'pour']]) }
      )
    ];
    const left = readBack(writtenBy(ME, taking, ...underEveryName(changes, reading))).ecosystem;

    expect(left.spaces.get('e_1' as SpaceId)?.participants).toEqual([]);
    expect(left.stakes.get('s_1' as StakeId)?.positions.size).toBe(0);
    expect(underEveryName(changes, readBack(THREE))).toBe(changes);
  });
});

describe('an earlier state, as known in a later one', () => {
  const then = writtenBy(
    ME,
    THREE,
    changeOf('link', 'l_1', { from: 'a_2' as ActorId, to: 'a_3' as ActorId, kind: 'order' })
  );
  const actorsIn = (state: MapState): string[] => [...readBack(state).ecosystem.actors.keys()];

  it('has an actor once that was found to have been drawn twice', () => {
    const now = writtenBy(ME, then, ...sameActor('a_2', 'a_1'));

    expect(readBack(knownIn(then, now)).ecosystem).toEqual(readBack(now).ecosystem);
  });

  it('has it under the name of the record that stands for it now, even drawn since', () => {
    const now = writtenBy(
      ME,
      then,
      changeOf('actor', 'a_9', { name: 'Mairie' }),
      ...sameActor('a_2', 'a_9')
    );
    const { ecosystem } = readBack(knownIn(then, now));

    expect([...ecosystem.actors.keys()]).toEqual(['a_1', 'a_3', 'a_9']);
    expect([...ecosystem.links.values()][0]).toMatchObject({ from: 'a_9', to: 'a_3' });
    expect(ecosystem.actors.get('a_9' as ActorId)?.name).toBe('Acteur a_2');
  });

  it('has two actors who were taken for one', () => {
    const once = writtenBy(ME, then, ...sameActor('a_2', 'a_1'));
    const now = writtenBy(ME, once, ...twoActors('a_2', 'a_1'));

    expect(actorsIn(once)).toEqual(['a_1', 'a_3']);
    expect(actorsIn(knownIn(once, now))).toEqual(['a_1', 'a_2', 'a_3']);
    expect(knownIn(then, then)).toEqual(then);
  });
});
