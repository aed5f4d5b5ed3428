import type { ProposedSpace } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { LONGEST_NAME } from '#domain/fields.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** What a proposed space is called on the map: what it is for, and who would meet there. */
export function proposedName(
  { kind, participants }: ProposedSpace,
  { actors }: Pick<Ecosystem, 'actors'>
): string {
  const label =
    kind === 'unspecified' ? words.talk.proposedAnySpace : words.terms.spaceKind[kind].label;
  const names = participants.map((id) => actors.get(id)?.name || words.map.unnamed);
  const list = new Intl.ListFormat(words.language).format(
    names.length > 3 ? [...names.slice(0, 3), '…'] : names
  );
  return words.talk.proposedSpace(label, list).slice(0, LONGEST_NAME);
}
