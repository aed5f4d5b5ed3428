import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTwoStates } from '#testing/any-states.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { sameValue } from '#domain/same-value.ts';
import { applyChanges } from './apply-changes.ts';
import { changesBetween } from './changes-between.ts';
import { mirroredChanges, TABLES } from './record-change.ts';

const RUNS = { numRuns: 300 };

describe('laws', () => {
  it('has nothing to say of a state and itself, even read twice', () => {
    fc.assert(
      fc.property(anyTwoStates, ([before]) => {
        expect(changesBetween(before, before)).toEqual([]);
        expect(changesBetween(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it('applied to the first state, gives the second; and mirrored, gives back the first', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(anyTwoStates, ([before, after]) => {
        const changes = changesBetween(before, after);

        expect(applyChanges(before, changes)).toEqual(after);
        expect(applyChanges(after, mirroredChanges(changes))).toEqual(before);
        expect(changesBetween(after, before)).toEqual(mirroredChanges(changes));
        expect(changes.length === 0).toBe(sameValue(before, after));
        for (const change of changes) {
          const kinds = change.what === 'changed' ? change.fields : [];
          for (const key of [change.what, change.type, ...kinds.map(({ holds }) => holds)])
            met.set(key, (met.get(key) ?? 0) + 1);
        }
      }),
      RUNS
    );
    console.error('changes met', Object.fromEntries(met), 'in', RUNS.numRuns);
    expect(met.size).toBe(3 + 3 + 1 + Object.keys(TABLES).length);
    expect(Math.min(...met.values())).toBeGreaterThan(RUNS.numRuns * 0.3);
  });
});

describe('changes', () => {
  it('tells a set member by member, and one value at a time', () => {
    const before = ecosystemOf(['A -order-> B'], {
      spaces: { Comité: { participants: ['A', 'B'], rhythm: 'monthly' } }
    });
    const after = ecosystemOf(['A -order-> B'], {
      actors: { C: {} },
      spaces: { Comité: { participants: ['A', 'C'] } }
    });

    expect(changesBetween(before, after)).toMatchObject([
      { what: 'appeared', type: 'actor', id: 'a_C' },
      {
        what: 'changed',
        type: 'space',
        id: 'e_Comite',
        fields: [
          { holds: 'set', field: 'participants', added: ['a_C'], removed: ['a_B'] },
          { holds: 'value', field: 'rhythm', from: 'monthly', to: null }
        ]
      }
    ]);
  });

  it('knows an actor by its identifier, whatever it is called', () => {
    const before = ecosystemOf(['A -order-> B']);
    const id = actorId('A');
    const actors = new Map(before.actors);
    const actor = actors.get(id);
    if (!actor) throw new Error('no actor');
    actors.set(id, { ...actor, name: 'Autre nom' });

    expect(changesBetween(before, { ...before, actors })).toEqual([
      {
        what: 'changed',
        type: 'actor',
        id,
        fields: [{ holds: 'value', field: 'name', from: 'A', to: 'Autre nom' }]
      }
    ]);
  });

  it('are not made to a state that they were not worked out from', () => {
    const one = ecosystemOf(['A -order-> B']);
    const other = ecosystemOf([]);

    expect(() => applyChanges(other, changesBetween(one, other))).toThrow(/no actor a_A/u);
  });
});
