import type { ActorId } from '#domain/ids.ts';
import { isBothWays, isExisting } from '#domain/link.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { readBack } from '#lineage/read-back.ts';

/** The same territory whenever the bench runs. */
export const SEED = 42;

/** A generated map, as plain lists: what each engine builds its own structure from. */
export interface BenchMap {
  readonly actors: readonly BenchActor[];
  readonly links: readonly BenchLink[];
}

export interface BenchActor {
  readonly id: string;
  readonly kind: string;
  /** The outermost structure it is inside, and its functional sphere. */
  readonly home: string;
  readonly sphere: string;
}

/** An existing link, by the places of its ends. */
export interface BenchLink {
  readonly id: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly bothWays: boolean;
}

/** Generates a map of so many actors and lists its actors and existing links. */
export function benchMap(count: number): BenchMap {
  const { ecosystem } = readBack(generateMap({ actors: count, seed: SEED }).state);
  const places = new Map([...ecosystem.actors.keys()].map((id, place) => [id, place]));
  const links = [...ecosystem.links.values()].filter(isExisting).flatMap((link): BenchLink[] => {
    const from = places.get(link.from);
    const to = places.get(link.to);
    if (from === undefined || to === undefined) return [];
    return [{ id: link.id, kind: link.kind, from, to, bothWays: isBothWays(link) }];
  });
  const actors = [...ecosystem.actors.values()].map(({ id, kind }) => {
    const home = homeOf(id, ecosystem);
    return { id, kind, home, sphere: sphereOf(id, ecosystem) ?? sphereOf(home, ecosystem) ?? '' };
  });
  return { actors, links };
}

function homeOf(id: ActorId, { actors }: Ecosystem): ActorId {
  let home = id;
  for (let above = actors.get(home)?.inside; above; above = actors.get(home)?.inside) home = above;
  return home;
}

function sphereOf(id: ActorId, { actors }: Ecosystem): string | undefined {
  return actors.get(id)?.spheres[0];
}
