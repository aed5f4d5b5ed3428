import { describe, expect, it } from 'vitest';
import { readBack } from '#lineage/read-back.ts';
import type { MapState } from '#lineage/map-state.ts';
import { fold, nextDot, valuesBefore, type Change } from '#lineage/write.ts';
import { addActor, editRecord } from '#state/edits.ts';
import { asFieldName, namesInUse, removed, renamed, written } from './custom-fields.ts';

const put = (state: MapState, changes: readonly Change[]): MapState =>
  fold(state, [{ dot: nextDot(state, 'r'), changes }]);

describe('the users’ own fields', () => {
  it('are written, renamed and removed, and keep their order', () => {
    const two = new Map([
      ['Budget', '12'],
      ['Élu', 'oui']
    ]);
    expect([...renamed(two, 'Budget', 'Coût')]).toEqual([
      ['Coût', '12'],
      ['Élu', 'oui']
    ]);
    expect([...written(two, 'Budget', '13')][0]).toEqual(['Budget', '13']);
    expect([...removed(two, 'Budget').keys()]).toEqual(['Élu']);
  });

  it('never take the name of another, nor none', () => {
    const two = new Map([
      ['a', '1'],
      ['b', '2']
    ]);
    expect(renamed(two, 'a', 'b')).toBe(two);
    expect(renamed(two, 'a', '  ')).toBe(two);
    expect(asFieldName(' km/h\n')).toBe('km-h-');
  });

  it('are on the map as typed, are suggested from it, and undo gives back what was', () => {
    const { id, plan } = addActor({ name: 'Mairie' }, null);
    const empty: MapState = { records: new Map(), seen: new Map() };
    const before = put(empty, plan(empty));
    const actorOf = (state: MapState) => readBack(state).ecosystem.actors.get(id);
    const actor = actorOf(before);
    if (!actor) throw new Error('no actor');

    const changes = editRecord('actor', actor, { custom: new Map([['Budget', '12 k€']]) }).plan(
      before
    );
    const after = put(before, changes);
    expect(actorOf(after)?.custom).toEqual(new Map([['Budget', '12 k€']]));
    expect(namesInUse(readBack(after).ecosystem)).toEqual(['Budget']);

    const undone = put(after, valuesBefore(before, changes));
    expect(actorOf(undone)?.custom).toEqual(new Map());
  });
});
