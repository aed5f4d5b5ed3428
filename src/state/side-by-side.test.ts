import { changesBetween } from '#analysis/comparison/changes-between.ts';
import type { Compared } from '#analysis/comparison/whole-comparison.ts';
import { anyTwoStates } from '#testing/any-states.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

it('shows each state as it is, in the places of both, with what differs from the other', () => {
  const met = { appeared: 0, gone: 0, changed: 0 };
  fc.assert(
    fc.property(anyTwoStates, (states) => {
      const changes = changesBetween(...states);
      const compared = { states, comparison: { changes } } as unknown as Compared;
      const [before, after] = sideBySide(compared);
      expect(before.ecosystem.views).toBe(after.ecosystem.views);
      for (const [place, one] of [before, after].entries()) {
        expect({ ...one.ecosystem, views: null }).toEqual({ ...states[place], views: null });
        expect([...one.marks.keys()]).toEqual([...one.bright]);
      }
      for (const { id, type, what } of changes) {
        if (id === null || !['actor', 'link', 'stake', 'space'].includes(type)) continue;
        met[what] += 1;
        expect(before.marks.get(id)).toBe({ appeared: undefined, gone: ' −', changed: ' ≠' }[what]);
        expect(after.marks.get(id)).toBe({ appeared: ' +', gone: undefined, changed: ' ≠' }[what]);
      }
    })
  );
  console.error('side by side:', met);
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(20);
});
