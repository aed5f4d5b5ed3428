import type { Ecosystem } from '#domain/ecosystem.ts';
import { anyTwoStates } from '#testing/any-states.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';
import { overlaid, type Overlay } from './overlay.ts';
import type { TwoStates } from './stayers.ts';

type Table = ReadonlyMap<string, object>;
const DRAWN = ['actors', 'links', 'stakes', 'spaces'] as const;

const laidOver = (states: TwoStates): Overlay => overlaid(states, changesBetween(...states));
const tablesOf = (state: Ecosystem): Table[] => DRAWN.map((name) => state[name] as Table);
const drawnIn = (state: Ecosystem): ReadonlyMap<string, object> =>
  new Map(tablesOf(state).flatMap((table) => [...table]));

it('draws all that is at either date, as it is after', () => {
  fc.assert(
    fc.property(anyTwoStates, ([before, after]) => {
      const drawn = drawnIn(laidOver([before, after]).ecosystem);
      expect(drawn).toEqual(new Map([...drawnIn(before), ...drawnIn(after)]));
    })
  );
});

it('leaves what left where it was', () => {
  fc.assert(
    fc.property(anyTwoStates, ([before, after]) => {
      for (const [id, { positions }] of laidOver([before, after]).ecosystem.views) {
        const [was, is] = [before, after].map(({ views }) => [...(views.get(id)?.positions ?? [])]);
        expect(positions).toEqual(new Map([...(was ?? []), ...(is ?? [])]));
      }
    })
  );
});

it('says what appeared and what is gone, and of the rest what changed', () => {
  fc.assert(
    fc.property(anyTwoStates, ([before, after]) => {
      const { fates } = laidOver([before, after]);
      const [then, now] = [new Set(drawnIn(before).keys()), new Set(drawnIn(after).keys())];
      const those = (fate: string): Set<string> =>
        new Set([...fates].filter(([, one]) => one === fate).map(([id]) => id));
      expect(those('appeared')).toEqual(now.difference(then));
      expect(those('gone')).toEqual(then.difference(now));
      const changed = changesBetween(before, after).filter(({ what }) => what === 'changed');
      const drawn = changed.map(({ id }) => id ?? '').filter((id) => then.has(id) && now.has(id));
      expect(those('changed')).toEqual(new Set(drawn));
    })
  );
});
