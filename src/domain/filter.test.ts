import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEcosystem } from '#testing/any-ecosystem.ts';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { ACTOR_KINDS } from './actor.ts';
import { filterWord } from './facet.ts';
import { partKept, type Filter } from './filter.ts';
import { LINK_KINDS } from './link-kind.ts';
import { cutTo, type Part } from './part.ts';

const filter = (words: readonly string[], more: Partial<Filter> = {}): Filter => ({
  words,
  since: null,
  until: null,
  evidence: () => new Set(),
  ...more
});

const canteen = ecosystemOf(
  ['Mairie -order-> Traiteur', 'École -cooperation- Traiteur', 'Traiteur -tension- Ferme'],
  {
    actors: {
      Mairie: { family: 'local-authority', territory: 'Valmont' },
      École: { kind: 'department', inside: 'Mairie' },
      Traiteur: { family: 'firm', tags: ['bio'] },
      Ferme: { family: 'firm' },
      Seule: {}
    },
    links: {
      'Mairie -order-> Traiteur': { since: '2020-01-01', until: '2022-12-31' },
      'Traiteur -tension- Ferme': { status: 'ended' }
    },
    stakes: { Repas: { concerned: ['École', 'Ferme'] }, Orphelin: { concerned: [] } },
    spaces: { Comité: { participants: ['Ferme'], since: '2024-01-01' } }
  }
);

describe('a filter', () => {
  it('on a kind of link keeps these links, those they tie, and those around them', () => {
    const part = partKept(canteen, filter([filterWord('link-kind', 'cooperation')]));
    expect([...part.links]).toEqual([linkId('École -cooperation- Traiteur')]);
    expect(new Set(part.actors)).toEqual(
      new Set([actorId('École'), actorId('Traiteur'), actorId('Mairie')])
    );
    expect([...part.stakes]).toEqual([stakeId('Repas')]);
    expect([...part.spaces]).toEqual([]);
  });

  it('takes several values of a facet as alternatives, and several facets together', () => {
    const kinds = ['order', 'tension'].map((kind) => filterWord('link-kind', kind));
    expect(partKept(canteen, filter(kinds)).links.size).toBe(2);
    const ended = partKept(canteen, filter([...kinds, filterWord('status', 'ended')]));
    expect([...ended.links]).toEqual([linkId('Traiteur -tension- Ferme')]);
  });

  it('holds what is true of a structure for those who sit in it', () => {
    const part = partKept(canteen, filter([filterWord('territory', 'Valmont')]));
    expect(new Set(part.actors)).toEqual(new Set([actorId('Mairie'), actorId('École')]));
  });

  it('can ask for those of whom nobody said', () => {
    const part = partKept(canteen, filter([filterWord('family', '')]));
    expect([...part.actors]).toEqual([actorId('Seule')]);
  });

  it('on dates leaves actors alone, and takes what has no date as there all along', () => {
    const { actors, links, spaces } = partKept(canteen, filter([], { until: '2019-12-31' }));
    expect(actors.size).toBe(5);
    expect(links.has(linkId('Mairie -order-> Traiteur'))).toBe(false);
    expect(links.has(linkId('École -cooperation- Traiteur'))).toBe(true);
    expect(spaces.size).toBe(0);
    const later = partKept(canteen, filter([], { since: '2023-01-01' }));
    expect(later.links.has(linkId('Mairie -order-> Traiteur'))).toBe(false);
    expect(later.spaces.has(spaceId('Comité'))).toBe(true);
  });

  it('on findings keeps what they point at, and the links among those they name', () => {
    const pointed = new Set<string>([linkId('Traiteur -tension- Ferme'), stakeId('Orphelin')]);
    const { actors, links, stakes } = partKept(
      canteen,
      filter(['finding-family=silo'], { evidence: () => pointed })
    );
    expect(new Set(actors)).toEqual(new Set([actorId('Traiteur'), actorId('Ferme')]));
    expect([...links]).toEqual([linkId('Traiteur -tension- Ferme')]);
    expect(stakes.has(stakeId('Orphelin'))).toBe(true);
  });

  it('that asks nothing keeps all, as the same tables', () => {
    const whole = cutTo(canteen, partKept(canteen, filter([])));
    expect(whole.actors).toBe(canteen.actors);
    expect(whole.links).toBe(canteen.links);
    expect(whole.stakes).toBe(canteen.stakes);
  });
});

describe('the word of a filter', () => {
  it('can be kept by a file, and tells long values apart', () => {
    expect(filterWord('territory', 'Nord/Sud\n')).toBe('territory=Nord_Sud_');
    const long = 'Communauté d’agglomération de '.repeat(4);
    const [one, other] = [filterWord('territory', `${long}A`), filterWord('territory', `${long}B`)];
    expect(one).not.toBe(other);
    expect([one.length, other.length]).toEqual([80, 80]);
  });
});

/** What any part of a map must be for it to be drawn. */
function holdsTogether(part: Part, { actors, links }: typeof canteen): boolean {
  const inside = [...part.actors].map((id) => actors.get(id)?.inside ?? null);
  const ends = [...part.links].flatMap((id) => [links.get(id)?.from, links.get(id)?.to]);
  return [...inside, ...ends].every((id) => !id || part.actors.has(id));
}

const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...all], { minLength: 1 });

describe('whatever the map', () => {
  it('a link is kept if and only if its kind and both its ends are asked for', () => {
    const seen = { maps: 0, kept: 0, left: 0, holders: 0 };
    fc.assert(
      fc.property(anyEcosystem, someOf(LINK_KINDS), someOf(ACTOR_KINDS), (map, kinds, actors) => {
        const words = [
          ...kinds.map((kind) => filterWord('link-kind', kind)),
          ...actors.map((kind) => filterWord('actor-kind', kind))
        ];
        const part = partKept(map, filter(words));
        const isAsked = (
          id: typeof map.actors extends ReadonlyMap<infer Id, unknown> ? Id : never
        ) => actors.includes(map.actors.get(id)?.kind ?? 'unspecified');
        for (const { id, kind, from, to } of map.links.values()) {
          const isWanted = kinds.includes(kind) && isAsked(from) && isAsked(to);
          expect(part.links.has(id)).toBe(isWanted);
          seen[isWanted ? 'kept' : 'left'] += 1;
        }
        expect(holdsTogether(part, map)).toBe(true);
        seen.maps += 1;
        seen.holders += [...part.actors].some((id) => !isAsked(id)) ? 1 : 0;
      }),
      { numRuns: 1_600 }
    );
    console.error('filters on any map:', JSON.stringify(seen));
    expect(seen.kept).toBeGreaterThan(600);
    expect(seen.left).toBeGreaterThan(3_000);
    expect(seen.holders).toBeGreaterThan(5);
  });

  it('one more alternative never takes anything away, one more facet never adds', () => {
    const seen = { wider: 0, narrower: 0 };
    const includes = (wide: Part, narrow: Part): boolean =>
      narrow.actors.isSubsetOf(wide.actors) &&
      narrow.links.isSubsetOf(wide.links) &&
      narrow.spaces.isSubsetOf(wide.spaces) &&
      narrow.stakes.isSubsetOf(wide.stakes);
    fc.assert(
      fc.property(
        anyEcosystem,
        fc.shuffledSubarray([...LINK_KINDS], { minLength: 2 }),
        fc.constantFrom('existing', 'wished', 'ended'),
        (map, [more = 'order', ...kinds], status) => {
          const words = kinds.map((kind) => filterWord('link-kind', kind));
          const part = partKept(map, filter(words));
          const wider = partKept(map, filter([...words, filterWord('link-kind', more)]));
          const narrower = partKept(map, filter([...words, filterWord('status', status)]));
          expect(includes(wider, part)).toBe(true);
          expect(includes(part, narrower)).toBe(true);
          seen.wider += wider.links.size > part.links.size ? 1 : 0;
          seen.narrower += narrower.links.size < part.links.size ? 1 : 0;
        }
      ),
      { numRuns: 500 }
    );
    console.error('facets and alternatives:', JSON.stringify(seen));
    expect(seen.wider).toBeGreaterThan(50);
    expect(seen.narrower).toBeGreaterThan(50);
  });
});
