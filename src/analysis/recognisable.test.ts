import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { recognisableActors } from './recognisable.ts';

const NAMES = ['Ada', 'Bob', 'Cléo', 'Dan', 'Ève', 'Fil', 'Guy', 'Hal'];
const name = fc.constantFrom(...NAMES);
const line = fc
  .tuple(name, fc.constantFrom('cooperation', 'order', 'tension'), name)
  .filter(([from, , to]) => from !== to)
  .map(([from, kind, to]) => `${from} -${kind}- ${to}`);
const graph = fc
  .tuple(
    fc.uniqueArray(line, { maxLength: 9, size: 'max' }),
    fc.array(fc.constantFrom('person', 'organisation'), { minLength: 8, maxLength: 8 }),
    fc.array(fc.constantFrom(null, 'association', 'firm'), { minLength: 8, maxLength: 8 })
  )
  .map(([lines, kinds, families]) =>
    ecosystemOf(lines, {
      actors: Object.fromEntries(
        NAMES.map((one, rank) => [
          one,
          { kind: kinds[rank] as Actor['kind'], family: families[rank] as Actor['family'] }
        ])
      )
    })
  );

/** Told apart by trying every other actor against each, count by count. */
function byBruteForce({ actors, links }: Ecosystem): ActorId[] {
  const all = [...actors.values()];
  const sort = ({ kind, family, stratum }: Actor): unknown[] => [kind, family, stratum];
  const same = (one: unknown[], other: unknown[]): boolean =>
    one.every((value, index) => value === other[index]);
  const linksOf = (id: ActorId, kind: string): number =>
    [...links.values()].filter((link) => link.kind === kind && [link.from, link.to].includes(id))
      .length;
  const isNeighbour = (id: ActorId, other: ActorId): boolean =>
    [...links.values()].some(
      ({ from, to }) => (from === id && to === other) || (to === id && from === other)
    );
  const neighboursLike = (id: ActorId, like: Actor): number =>
    all.filter((one) => isNeighbour(id, one.id) && same(sort(one), sort(like))).length;
  const areAlike = (one: Actor, other: Actor): boolean =>
    same(sort(one), sort(other)) &&
    LINK_KINDS.every((kind) => linksOf(one.id, kind) === linksOf(other.id, kind)) &&
    all.every((like) => neighboursLike(one.id, like) === neighboursLike(other.id, like));
  return all
    .filter((one) => !all.some((other) => other !== one && areAlike(one, other)))
    .map(({ id }) => id);
}

it('is what trying every pair of actors finds, on 10,000 graphs', () => {
  let [some, none] = [0, 0];
  fc.assert(
    fc.property(graph, (ecosystem) => {
      const found = [...recognisableActors(ecosystem)].sort();
      some += Number(found.length > 0);
      none += Number(found.length === 0);
      expect(found).toEqual(byBruteForce(ecosystem).sort());
    }),
    { numRuns: 10_000 }
  );
  expect(Math.min(some, none)).toBeGreaterThan(20);
});

it('finds the one commune, and not two associations tied alike', () => {
  const ecosystem = ecosystemOf(['Loos -cooperation- AMAP', 'Loos -cooperation- Jardin'], {
    actors: {
      Loos: { family: 'local-authority', stratum: 'commune' },
      AMAP: { family: 'association' },
      Jardin: { family: 'association' }
    }
  });

  expect(recognisableActors(ecosystem)).toEqual(new Set([actorId('Loos')]));
});
