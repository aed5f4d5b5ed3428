import type { Ecosystem } from '#domain/ecosystem.ts';
import type { LinkNaming } from '#ui/sheets/reference-options.ts';
import { linkName } from '#ui/sheets/reference-options.ts';
import type { Answer, FoundType } from './find-answers.ts';

/** The records of a map that can be gone to by name. */
export function recordAnswers(
  { actors, stakes, spaces, links }: Ecosystem,
  naming: LinkNaming,
  go: (id: string) => void
): readonly Answer[] {
  const answer = (id: string, label: string, group: FoundType): Answer => ({
    id,
    label: label || naming.unnamed,
    group,
    isAvailable: true,
    keys: null,
    run: () => {
      go(id);
    }
  });
  return [
    ...[...actors.values()].map(({ id, name }) => answer(id, name, 'actor')),
    ...[...stakes.values()].map(({ id, name }) => answer(id, name, 'stake')),
    ...[...spaces.values()].map(({ id, name }) => answer(id, name, 'space')),
    ...[...links.values()].map((link) =>
      answer(link.id, linkName({ actors }, link, naming), 'link')
    )
  ];
}
