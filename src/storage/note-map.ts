import type { Ecosystem } from '#domain/ecosystem.ts';
import type { IndexDatabase, MapEntry } from './index-database.ts';
import { remember } from './sentinel.ts';

/** Notes in the index what a map has become. */
export async function noteMap(
  index: IndexDatabase,
  entryId: string,
  ecosystem: Ecosystem,
  { at, seq }: { readonly at: number; readonly seq: number }
): Promise<void> {
  const summary = summaryOf(ecosystem);
  remember(entryId, { title: summary.title, seq });
  await index.write(() => index.maps.update(entryId, { ...summary, touched: at }));
}

/** What the index says of what a map holds. */
export function summaryOf({
  map,
  actors,
  links
}: Ecosystem): Pick<MapEntry, 'title' | 'actors' | 'links'> {
  return { title: map.title, actors: actors.size, links: links.size };
}
