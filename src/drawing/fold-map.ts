import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId, LinkId } from '#domain/ids.ts';
import { isBothWays, type TiedLink } from '#domain/link.ts';
import { ancestorsOf } from '#domain/nesting.ts';
import type { DrawnId } from '#domain/view.ts';

/** A map with some actors drawn closed: what is drawn of it, and what each thing drawn stands for. */
export interface FoldedMap {
  /** What is drawn: nothing of what is inside, links carried up to whoever is folded. */
  readonly shown: Ecosystem;
  /** How many links a line stands for, or actors a box; none for what stands for itself. */
  readonly counts: ReadonlyMap<string, number>;
  /** What is drawn in place of each thing that is not. */
  readonly standIn: ReadonlyMap<string, string>;
  /** The links that a line stands for, itself included. */
  readonly behind: ReadonlyMap<string, readonly LinkId[]>;
  /** What each folded actor hides that has a place of its own. */
  readonly held: ReadonlyMap<DrawnId, readonly DrawnId[]>;
}

/** Closes some actors: of two that nest, the outer one; whoever holds nobody stays as it is. */
export function foldMap(ecosystem: Ecosystem, folded: readonly ActorId[]): FoldedMap {
  const outer = standInsOf(ecosystem, new Set(folded));
  const of = (id: ActorId): ActorId => outer.get(id) ?? id;
  const standIn = new Map<string, string>(outer);
  const held = Map.groupBy<DrawnId, DrawnId>(outer.keys(), (id) => of(id as ActorId));
  const counts = new Map<string, number>([...held].map(([id, inner]) => [id, inner.length]));

  /** Those that a stake or a space joins, as drawn; `null` when they are all inside one folded actor. */
  const joined = (id: DrawnId, ids: readonly ActorId[]): readonly ActorId[] | null => {
    const drawn = [...new Set(ids.map(of))];
    const only = drawn.length === 1 ? drawn[0] : undefined;
    if (!only || !ids.every((one) => outer.has(one))) return drawn;
    standIn.set(id, only);
    held.get(only)?.push(id);
    return null;
  };
  const stakes = [...ecosystem.stakes].flatMap(([id, stake]) => {
    const concerned = joined(id, stake.concerned);
    return concerned ? [[id, { ...stake, concerned }] as const] : [];
  });
  const spaces = [...ecosystem.spaces].flatMap(([id, space]) => {
    const participants = joined(id, space.participants);
    const facilitators = [...new Set(space.facilitators.map(of))];
    return participants ? [[id, { ...space, participants, facilitators }] as const] : [];
  });

  const behind = new Map<string, readonly LinkId[]>();
  const lines = [...ecosystem.links.values()].map((link) => ({
    ...link,
    from: of(link.from),
    to: of(link.to)
  }));
  for (const { id, from, to } of lines) if (from === to) standIn.set(id, from);
  const links = bundled(lines, held);
  for (const [first, ...others] of links) {
    behind.set(first.id, [first.id, ...others.map(({ id }) => id)]);
    if (others.length > 0) counts.set(first.id, others.length + 1);
    for (const { id } of others) standIn.set(id, first.id);
  }
  return {
    shown: {
      ...ecosystem,
      actors: new Map([...ecosystem.actors].filter(([id]) => !outer.has(id))),
      links: new Map(links.map(([first]) => [first.id, first])),
      stakes: new Map(stakes),
      spaces: new Map(spaces)
    },
    counts,
    standIn,
    behind,
    held
  };
}

/** By each actor that is not drawn, the outermost folded one that it sits in. */
function standInsOf({ actors }: Ecosystem, folded: ReadonlySet<ActorId>): Map<ActorId, ActorId> {
  const outer = new Map<ActorId, ActorId>();
  for (const id of actors.keys()) {
    const holder = ancestorsOf(actors, id).findLast((actor) => folded.has(actor.id));
    if (holder) outer.set(id, holder.id);
  }
  return outer;
}

type Bundle = readonly [TiedLink, ...TiedLink[]];

/** One line a kind, a status and a direction between a folded actor and another one; others each its own. */
function bundled(lines: readonly TiedLink[], held: ReadonlyMap<DrawnId, unknown>): Bundle[] {
  const bundles = new Map<string, [TiedLink, ...TiedLink[]]>();
  for (const line of lines) {
    if (line.from === line.to) continue;
    const key = held.has(line.from) || held.has(line.to) ? lineOf(line) : line.id;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(line);
    else bundles.set(key, [line]);
  }
  return [...bundles.values()];
}

function lineOf(link: TiedLink): string {
  const { from, to, kind, status } = link;
  const ends = isBothWays(link) ? [from, to].sort().join('=') : `${from}>${to}`;
  return `${ends} ${kind} ${status}`;
}

/** What is drawn for some records, once each. */
export function drawnFor(ids: readonly string[], { standIn }: FoldedMap): readonly string[] {
  return [...new Set(ids.map((id) => standIn.get(id) ?? id))];
}

/** Where things are drawn: a folded actor in the middle of what it holds. */
export function placesFolded(
  positions: ReadonlyMap<DrawnId, Point>,
  { held }: FoldedMap
): Map<DrawnId, Point> {
  const places = new Map(positions);
  for (const [id, inner] of held) {
    const around = inner.flatMap((one) => {
      const at = positions.get(one);
      return at ? [at] : [];
    });
    if (around.length > 0) places.set(id, middleOf(around));
  }
  return places;
}

/** What is to be kept when boxes are moved: whatever a folded actor holds goes with it. */
export function movedWithin(
  moved: ReadonlyMap<DrawnId, Point>,
  positions: ReadonlyMap<DrawnId, Point>,
  folded: FoldedMap
): Map<DrawnId, Point> {
  const before = placesFolded(positions, folded);
  const kept = new Map<DrawnId, Point>();
  for (const [id, at] of moved) {
    const was = before.get(id);
    const inner = folded.held.get(id)?.filter((one) => positions.has(one)) ?? [];
    if (!was || inner.length === 0) kept.set(id, at);
    else
      for (const one of inner) {
        const [x, y] = positions.get(one) ?? was;
        kept.set(one, [x + at[0] - was[0], y + at[1] - was[1]]);
      }
  }
  return kept;
}

function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
