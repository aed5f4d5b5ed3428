import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import { ancestorsOf } from '#domain/nesting.ts';
import { MAIN_VIEW, type DrawnId } from '#domain/view.ts';

/** A part of a map: some of its records, and where they are drawn. */
export interface Excerpt extends Pick<Ecosystem, 'actors' | 'links' | 'stakes' | 'spaces'> {
  readonly positions: ReadonlyMap<DrawnId, Point>;
}

/** What is chosen of a map, with all that sits inside it and the links among it. */
export function excerptOf(ecosystem: Ecosystem, ids: readonly string[]): Excerpt {
  const chosen = new Set(ids);
  const isChosen = ({ id }: { readonly id: string }): boolean => chosen.has(id);
  const actors = keptOf(
    ecosystem.actors,
    (actor) => isChosen(actor) || ancestorsOf(ecosystem.actors, actor.id).some(isChosen)
  );
  const stakes = keptOf(ecosystem.stakes, isChosen);
  const spaces = keptOf(ecosystem.spaces, isChosen);
  return {
    actors,
    stakes,
    spaces,
    links: keptOf(
      ecosystem.links,
      (link) => isChosen(link) || (actors.has(link.from) && actors.has(link.to))
    ),
    positions: new Map(
      [...(ecosystem.views.get(MAIN_VIEW)?.positions ?? [])].filter(
        ([id]) => actors.has(id as never) || stakes.has(id as never) || spaces.has(id as never)
      )
    )
  };
}

/** How many records there are in a part of a map. */
export function sizeOf({ actors, links, stakes, spaces }: Excerpt): number {
  return actors.size + links.size + stakes.size + spaces.size;
}

function keptOf<Id, Value>(
  records: ReadonlyMap<Id, Value>,
  isKept: (record: Value) => boolean
): ReadonlyMap<Id, Value> {
  return new Map([...records].filter(([, record]) => isKept(record)));
}
