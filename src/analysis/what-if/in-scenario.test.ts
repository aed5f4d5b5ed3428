import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ScenarioSteps } from '#domain/scenario.ts';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { danglingIn } from '#testing/dangling.ts';
import { actorId, ecosystemOf, linkId, spaceId } from '#testing/ecosystem-of.ts';
import { TIMES } from '#testing/times.ts';
import { inScenario, NO_STEPS } from './in-scenario.ts';

const TALK = 'Mairie -cooperation- AMAP';
const ORDER = 'Mairie -order-> Traiteur';
const CANTEEN = ecosystemOf([ORDER, TALK, 'AMAP -mutual-aid- Traiteur'], {
  links: { [TALK]: { status: 'proposed' } },
  spaces: {
    Comité: { participants: ['Mairie', 'Traiteur'], facilitators: ['AMAP'], treats: [TALK] },
    Retour: { status: 'proposed', participants: ['Mairie', 'AMAP'], treats: [ORDER] },
    Visite: { status: 'wished', participants: ['AMAP'] }
  }
});
const steps = (some: Partial<ScenarioSteps>): ScenarioSteps => ({ ...NO_STEPS, ...some });

describe('the map in a scenario', () => {
  it('is the map without what is proposed when nothing happens in it', () => {
    const today = inScenario(CANTEEN, NO_STEPS);

    expect([...today.links.keys()]).not.toContain(linkId(TALK));
    expect([...today.spaces.keys()].sort()).toEqual([spaceId('Comité'), spaceId('Visite')]);
    expect(today.spaces.get(spaceId('Comité'))?.treats).toEqual([]);
    expect(today.actors).toBe(CANTEEN.actors);
    expect(inScenario(today, NO_STEPS)).toEqual(today);
  });

  it('holds as existing what it adds, and nothing else that is proposed', () => {
    const then = inScenario(CANTEEN, steps({ adds: [spaceId('Retour')] }));

    expect(then.spaces.get(spaceId('Retour'))?.status).toBe('existing');
    expect(then.spaces.get(spaceId('Visite'))).toBe(CANTEEN.spaces.get(spaceId('Visite')));
    expect(then.links.has(linkId(TALK))).toBe(false);
  });

  it('does without those who leave, whatever it adds for them', () => {
    const then = inScenario(
      CANTEEN,
      steps({ adds: [linkId(TALK), spaceId('Retour')], leaves: [actorId('AMAP')] })
    );

    expect(then.actors.has(actorId('AMAP'))).toBe(false);
    expect([...then.links.keys()]).toEqual([linkId(ORDER)]);
    expect(then.spaces.get(spaceId('Retour'))?.participants).toEqual([actorId('Mairie')]);
    expect(then.spaces.get(spaceId('Comité'))?.facilitation).toBe('nobody');
  });

  it('ends the links and spaces that stop, where they are', () => {
    const stops = [linkId(ORDER), spaceId('Comité')];
    const then = inScenario(CANTEEN, steps({ stops }));

    expect(then.links.get(linkId(ORDER))?.status).toBe('ended');
    expect(then.spaces.get(spaceId('Comité'))?.status).toBe('ended');
    expect(then.actors).toBe(CANTEEN.actors);
  });
});

/** A map, and steps that lead to anything on it, to what is proposed more often. */
const anyScenario = anyEcosystem.chain((ecosystem) =>
  fc
    .record({
      adds: fc.subarray([...ecosystem.links.keys(), ...ecosystem.spaces.keys()]),
      leaves: fc.subarray([...ecosystem.actors.keys()]).map((ids) => ids.slice(0, 3)),
      stops: fc.subarray([...ecosystem.links.keys(), ...ecosystem.spaces.keys()])
    })
    .map((some): readonly [Ecosystem, ScenarioSteps] => [ecosystem, some])
);

it('leaves nothing dangling nor proposed, and does not mind the order of its steps', () => {
  const met = { runs: 0, added: 0, left: 0, both: 0 };
  fc.assert(
    fc.property(anyScenario, ([ecosystem, some]) => {
      const then = inScenario(ecosystem, some);
      const { adds, leaves, stops } = some;
      met.runs += 1;
      met.added += Number(adds.length > 0);
      met.left += Number(leaves.length > 1);
      met.both += Number(adds.some((id) => stops.includes(id)));

      expect(danglingIn(then)).toEqual([]);
      const statuses = [...then.links.values(), ...then.spaces.values()].map((one) => one.status);
      expect(statuses).not.toContain('proposed');
      const backwards = {
        adds: adds.toReversed(),
        leaves: leaves.toReversed(),
        stops: stops.toReversed()
      };
      expect(inScenario(ecosystem, backwards)).toEqual(then);
      // Those who leave first, or last, after all else has happened.
      const leftFirst = inScenario(ecosystem, { adds, leaves, stops: [] });
      expect(inScenario(leftFirst, steps({ stops }))).toEqual(then);
      const leftLast = inScenario(ecosystem, { adds, leaves: [], stops });
      expect(inScenario(leftLast, steps({ leaves }))).toEqual(then);
    }),
    { numRuns: 300 * TIMES }
  );
  console.error('scenarios', met);
  expect(met.added).toBeGreaterThan(150 * TIMES);
  expect(met.left).toBeGreaterThan(80 * TIMES);
  expect(met.both).toBeGreaterThan(80 * TIMES);
});
