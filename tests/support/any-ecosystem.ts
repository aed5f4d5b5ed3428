import fc from 'fast-check';
import { ACTOR_KINDS } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { STATUSES } from '#domain/link.ts';
import { REFERENTIALS } from '#domain/referential.ts';
import { FACILITATIONS, RHYTHMS, SPACE_KINDS } from '#domain/space.ts';
import { ecosystemOf, type Also } from './ecosystem-of.ts';

const NAMES = [
  'AMAP',
  'Bailleur',
  'Collège',
  'Dispensaire',
  'Épicerie',
  'Ferme',
  'Gymnase',
  'Halle'
];

const name = fc.constantFrom(...NAMES);
const names = (maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(name, { maxLength, size: 'max' });
// Mostly what exists, so that rules have something to look at.
const status = fc.constantFrom('existing', 'existing', 'existing', ...STATUSES);
const level = fc.constantFrom(null, null, 0, 2, 4);
const flag = fc.constantFrom(null, null, true, false);

const actor = fc.record({
  kind: fc.constantFrom('organisation', 'organisation', 'organisation', ...ACTOR_KINDS),
  spheres: fc.subarray(['food', 'mobility'])
});

const link = fc.record({
  status,
  fromKnowledge: level,
  toKnowledge: level,
  resultHandedOver: fc.constantFrom(null, true, true, false),
  conditionsKept: fc.constantFrom(null, true, true, false),
  fromDependence: fc.constantFrom(null, null, 20),
  toDependence: fc.constantFrom(null, null, 60),
  volume: fc.constantFrom(null, 10, 30),
  formalisation: fc.constantFrom(null, null, 'none', 'charter'),
  saidBy: fc.constantFrom(null, 'Atelier', 'Enquête')
});

const line = fc
  .tuple(name, fc.constantFrom('order', 'tension', ...LINK_KINDS), name)
  .filter(([from, , to]) => from !== to)
  .map(([from, kind, to]) => `${from} -${kind}- ${to}`);

const stake = fc.record({
  concerned: names(4),
  contested: fc.constantFrom(null, true, false)
});

const space = fc.record({
  kind: fc.constantFrom(...SPACE_KINDS),
  status,
  participants: names(4),
  invited: names(1),
  facilitators: names(1),
  facilitation: fc.constantFrom(null, ...FACILITATIONS),
  backed: flag,
  dedicated: flag,
  skilled: flag,
  rhythm: fc.constantFrom(null, ...RHYTHMS),
  lastMet: fc.constantFrom(null, '2024-01-31', '2026-10-01', '2026-11-22'),
  carriers: names(1),
  common: flag
});

/**
 * Any small ecosystem of up to eight actors, nested at random (an actor sits
 * inside one that comes before it), with all kinds of links, stakes and spaces.
 */
export const anyEcosystem: fc.Arbitrary<Ecosystem> = fc
  .record({
    referential: fc.constantFrom(...REFERENTIALS),
    actors: fc.array(fc.tuple(actor, fc.option(fc.nat(7), { freq: 2 })), {
      maxLength: 8,
      size: 'max'
    }),
    lines: fc.uniqueArray(line, { maxLength: 12, size: 'max' }),
    links: fc.array(link, { minLength: 12, maxLength: 12 }),
    stakes: fc.array(stake, { maxLength: 2, size: 'max' }),
    spaces: fc.array(space, { maxLength: 3, size: 'max' }),
    treated: fc.nat(20)
  })
  .map(({ referential, actors, lines, links, stakes, spaces, treated }) => {
    const inside = (index: number, outer: number | null): string | null =>
      outer !== null && outer < index ? (NAMES[outer] ?? null) : null;
    const things = [...lines, ...stakes.map((_, index) => `Enjeu ${String(index)}`)];
    const thing = things[treated];
    const also: Also = {
      map: { referential },
      actors: Object.fromEntries(
        actors.map(([said, outer], index) => [
          NAMES[index] ?? '',
          { ...said, inside: inside(index, outer) }
        ])
      ),
      links: Object.fromEntries(lines.map((one, index) => [one, links[index] ?? {}])),
      stakes: Object.fromEntries(stakes.map((said, index) => [`Enjeu ${String(index)}`, said])),
      spaces: Object.fromEntries(
        spaces.map((said, index) => [
          `Espace ${String(index)}`,
          { ...said, treats: index === 0 && thing ? [thing] : [] }
        ])
      )
    };
    return ecosystemOf(lines, also);
  });
