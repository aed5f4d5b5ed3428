import type { Ecosystem } from '#domain/ecosystem.ts';
import { findRecord } from './edits.ts';

/** What is chosen, with the actors that a link, a stake or a space ties to it. */
export function withLinked(ecosystem: Ecosystem, ids: readonly string[]): readonly string[] {
  const { links, stakes, spaces } = ecosystem;
  const chosen = new Set(ids);
  const found = new Set(ids);
  for (const { id, from, to } of links.values())
    if ([id, from, to].some((one) => chosen.has(one))) found.add(from).add(to);
  const gathered = new Map<string, readonly string[]>([
    ...[...stakes.values()].map(({ id, concerned }) => [id, concerned] as const),
    ...[...spaces.values()].map(({ id, participants }) => [id, participants] as const)
  ]);
  for (const id of ids) for (const actor of gathered.get(id) ?? []) found.add(actor);
  return [...found];
}

/** All that is of the same type and kind as something chosen. */
export function sameKind(ecosystem: Ecosystem, ids: readonly string[]): readonly string[] {
  const kinds = new Set(ids.map((id) => kindOf(ecosystem, id)));
  return everyId(ecosystem).filter((id) => kinds.has(kindOf(ecosystem, id)));
}

/** All that is of the types chosen, but for what is chosen; actors when nothing is. */
export function inverse(ecosystem: Ecosystem, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids);
  const types = new Set(ids.map((id) => findRecord(ecosystem, id)?.type));
  if (types.size === 0) types.add('actor');
  return everyId(ecosystem).filter(
    (id) => !chosen.has(id) && types.has(findRecord(ecosystem, id)?.type)
  );
}

function everyId({ actors, links, stakes, spaces }: Ecosystem): readonly string[] {
  return [actors, links, stakes, spaces].flatMap((records) => [...records.keys()]);
}

function kindOf(ecosystem: Ecosystem, id: string): string {
  const found = findRecord(ecosystem, id);
  if (!found) return '';
  return 'kind' in found.record ? `${found.type} ${found.record.kind}` : found.type;
}
